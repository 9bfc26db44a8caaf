import type { Page } from 'playwright-core';

/** Every text in sight whose contrast to what is behind it is lower than `least`, with the contrast. */
export function paleTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate(least => {
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const text = [...element.childNodes].filter(node => node instanceof Text).map(node => node.data.trim());
      if (text.join('') === '' || !element.checkVisibility() || element.closest('script, option')) continue;
      const contrast = contrastOf(luminance(getComputedStyle(element).color), luminance(behind(element)));
      if (contrast < least) found.push(`${text.join(' ')}: ${contrast.toFixed(2)}`);
    }
    return found;

    function behind(element: Element): string {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!backgroundColor.endsWith(', 0)')) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    }

    function luminance(color: string): number {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(part => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    function contrastOf(a: number, b: number): number {
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
  }, least);
}
