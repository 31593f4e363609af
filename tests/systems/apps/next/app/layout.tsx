import type {ReactNode} from 'react';

export const metadata = {title: 'Before your visit', icons: {icon: 'data:,'}};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
