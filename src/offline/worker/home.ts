import { type FirstScreen, firstScreens, isFirstScreen } from "../first-screen.ts";

async function kept(): Promise<FirstScreen | null> {
  try {
    const found = await caches.match(firstScreens.address, { cacheName: firstScreens.cache });
    const screen: unknown = await found?.json();
    return isFirstScreen(screen) ? screen : null;
  } catch {
    return null;
  }
}

/** The page with home in it as it last stood on this tablet, where that is known. Its headers stay, the policy among them. */
export async function withHome(page: Response): Promise<Response> {
  const screen = await kept();
  if (!screen || !page.ok) return page;
  const { home, lang, dir, size, calm, steady } = screen;
  const text = (await page.text())
    .replace(
      /<html[^>]*>/,
      `<html lang="${lang}" dir="${dir}" data-size="${size}"${calm ? " data-calm" : ""}${steady ? " data-steady" : ""}>`,
    )
    .replace('class="before-script"', 'class="before-script own-home"')
    .replace(/<!--home-->[\s\S]*<!--\/home-->/, () => home);
  const headers = new Headers(page.headers);
  for (const name of ["Content-Length", "Content-Encoding"]) headers.delete(name);
  return new Response(text, { headers });
}

/** Forgets how home stood: it was the home of the version before. */
export const forgetHome = (): Promise<boolean> => caches.delete(firstScreens.cache);
