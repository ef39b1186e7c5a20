// What a phone wants to know to install the course: one a language, each opening in its own.
import type { APIRoute } from 'astro';
import { pageMessages } from '../../compose/messages.ts';
import { searchPaths } from '../../compose/search-sources.ts';
import { languageTag, localize, type Locale } from '../../i18n/locale.ts';
import { uiMessages } from '../../ui/messages.ts';
import { assetHref, siteHref } from '../../ui/site-href.ts';

export const getStaticPaths = searchPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const icon = (size: number, purpose = 'any') => ({
    src: assetHref(`icons/${purpose === 'any' ? 'icon' : purpose}-${String(size)}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: siteHref(locale),
    name: localize(pageMessages, locale).courseTitle,
    short_name: localize(uiMessages, locale).brand,
    description: localize(pageMessages, locale).courseDescription,
    lang: languageTag[locale],
    start_url: siteHref(locale),
    scope: assetHref(''),
    display: 'standalone',
    background_color: '#f8f3ea',
    theme_color: '#b8371f',
    icons: [icon(192), icon(512), icon(512, 'maskable')],
  });
};
