// Next.js settings: native packages that must stay outside the bundle, and headers for every answer.
import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Sentences are parsed at build time, so that no browser loads the parser.
  experimental: { messages: { path: './lib/i18n/messages', locales: 'infer', format: 'json', precompile: true } },
});

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The desk shows no pictures of its own; without this, anybody could have the server fetch and convert them.
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', 'pdfjs-dist', 'pg'],
  // Browsers ask for it wherever a page does not yet name its icon, for instance while a redirect is on its way.
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg' }]),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
      },
    ]),
};

export default withNextIntl(config);
