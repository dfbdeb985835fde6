import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dateline } from './src/build/dateline-plugin.ts'

export default defineConfig({
  // Dateline's first: Tailwind would reload the page for a seed that changes.
  plugins: [dateline(fileURLToPath(new URL('.', import.meta.url))), react(), tailwindcss()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // The security policy admits fonts and scripts from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  preview: { port: 4173, strictPort: true },
})
