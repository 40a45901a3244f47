import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/content/store'

/** What a phone that keeps the site among its apps calls it. The colours are the tokens `--paper`. */
export default function manifest(): MetadataRoute.Manifest {
  const { title, description, language } = getSite()
  return {
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: '/',
    display: 'browser',
    background_color: '#fbfbf8',
    theme_color: '#fbfbf8',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
