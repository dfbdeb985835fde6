import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dateline } from './src/build/dateline-plugin.ts'

const ROUTER = 'node_modules/react-router/dist/production/index.mjs'

/** In milliseconds. A slow machine must not fail a test: benchmarks measure speed. */
const limits = { testTimeout: 600_000, hookTimeout: 600_000 }

export default defineConfig({
  // Dateline's first: Tailwind would reload the page for a seed that changes.
  plugins: [dateline(fileURLToPath(new URL('.', import.meta.url))), react(), tailwindcss({ optimize: false })],
  resolve: {
    // The package names its files for development alone, which explain in some kB what a developer did wrong.
    alias: [{ find: /^react-router$/, replacement: fileURLToPath(new URL(ROUTER, import.meta.url)) }],
  },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // The first browsers with light-dark(): for older ones every colour would be written twice.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The security policy admits fonts and scripts from files alone.
    assetsInlineLimit: 0,
    // The lists of what each part needs would add 0.6 kB to every first view. Without them what two parts share loads one round trip later.
    modulePreload: false,
    reportCompressedSize: false,
  },
  preview: { port: 4173, strictPort: true },
  // A file's suffix chooses its world: `.test.ts` runs in Node, `.test.tsx` in a document; `.site.test.ts` is Playwright's.
  test: {
    maxWorkers: 2,
    // `npm run coverage`: of the compiler, which promises to have a test for every way through it.
    coverage: {
      provider: 'v8',
      include: ['src/compiler/**'],
      reporter: ['text'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: { branches: 98 },
    },
    projects: [
      {
        test: {
          name: 'node',
          ...limits,
          // The modules of these tests keep no state that another file could see: each worker loads them once.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          setupFiles: ['tests/support/setup-properties.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          ...limits,
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/support/setup-properties.ts', 'tests/support/setup-dom.ts'],
        },
      },
    ],
  },
})
