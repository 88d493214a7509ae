import type { ReactNode } from 'react';

export const metadata = { title: 'Council Widgets in Next', icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
