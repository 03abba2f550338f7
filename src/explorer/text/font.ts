/// The typeface of the page. The one rule kept here: what is measured is measured in it, so nothing is laid out before
/// it is there.

export const FONT_FAMILY = '"IBM Plex Sans Arabic", "Segoe UI", Tahoma, sans-serif';

/// Both scripts in every weight that is used; a face that cannot be had leaves the next family to stand in.
export async function loadFonts(): Promise<void> {
  const wanted = ['400', '500', '600'].flatMap((weight) =>
    ['أ', 'A'].map((text) => document.fonts.load(`${weight} 13px ${FONT_FAMILY}`, text)),
  );
  await Promise.allSettled(wanted);
}
