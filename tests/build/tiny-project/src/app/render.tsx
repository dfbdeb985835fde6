// Renders a page as the keys of its data.

import type { RenderPage } from '../../../../../src/publish/page.ts'

export const renderPage: RenderPage = ({ path, data }) =>
  Promise.resolve({ body: `<p>${path}: ${data.map(([key]) => key.join(' ')).join(', ')}</p>`, state: '{}' })
