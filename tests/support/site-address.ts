// Where the tested site says that it stands. tests/run.mjs builds it so; by hand: `SITE_URL=https://news.example/ npm run build`.

export const SITE_ADDRESS = 'https://news.example/'
