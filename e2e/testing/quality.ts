import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '#platform/kernel/language.ts';

/** Standards that every page meets: WCAG 2.2 AA, and what axe calls good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong with a page, in one line each; nothing when all is well. */
export async function faultsOf(page: Page, wanted: Language): Promise<string[]> {
  return [
    ...(await violationsOf(page)),
    ...(await structureOf(page, wanted)),
    ...(await openSlotsOf(page)),
    ...(await narrowFaultsOf(page)),
    ...(await squeezedOf(page)),
    ...(await focusFaultsOf(page)),
  ];
}

async function violationsOf(page: Page): Promise<string[]> {
  const wide = page.viewportSize();
  // High enough that the bar of the demonstration, which lies over the end of the window, covers nothing.
  const height = await page.evaluate(() => document.documentElement.scrollHeight + 200);
  await page.setViewportSize({ width: wide?.width ?? 1280, height });
  const { violations } = await new AxeBuilder({ page })
    // No page has frames, and what is right need not be listed: that takes most of the time.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    // The lines of a guide are alike, and there are hundreds.
    .exclude('.guide-source li:nth-child(n+30)')
    .analyze();
  if (wide !== null) await page.setViewportSize(wide);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary = '' }) =>
          `axe ${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`,
      ),
  );
}

async function structureOf(page: Page, wanted: Language): Promise<string[]> {
  const [language, headings] = await Promise.all([
    page.locator('html').getAttribute('lang'),
    page.getByRole('heading', { level: 1 }).count(),
  ]);
  return [...(language === wanted ? [] : [`lang is ${language}`]), ...(headings === 1 ? [] : [`${headings} h1`])];
}

/** A sentence in which a name, number or date was not filled in. */
async function openSlotsOf(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  // The text of a guide in a file is quoted as it is, and formulas have no braces.
  return [...text.matchAll(/.{0,40}\{[a-z]\w*(?:\|[^}]*)?\}.{0,20}/giu)].map(([found]) => `not filled in: ${found}`);
}

/** At the width of a phone nothing sticks out, and nothing is squeezed. */
async function narrowFaultsOf(page: Page): Promise<string[]> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const extra = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const widest = extra > 0 ? await page.evaluate(widestElement) : '';
  const squeezed = await squeezedOf(page);
  if (wide !== null) await page.setViewportSize(wide);
  return [...(extra > 0 ? [`${extra} px too wide at 390 px: ${widest}`] : []), ...squeezed];
}

/** Texts that have so little room that their letters stand below each other. */
async function squeezedOf(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width;
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      range.selectNodeContents(node);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      // What is only read aloud has the room of one pixel.
      const isSeen = (node.parentElement?.clientWidth ?? 0) !== 1;
      if (isSeen && lines > 3 && text.length < lines * 4) found.push(text.slice(0, 60));
    }
    return found;
  });
  return texts.map((text) => `squeezed at ${width} px: ${text}`);
}

/** Runs in the page: the innermost element that sticks out furthest. */
function widestElement(): string {
  const edges = [...document.querySelectorAll('main *')].map((element) => ({
    element,
    right: element.getBoundingClientRect().right,
  }));
  const furthest = Math.max(...edges.map(({ right }) => right));
  const { element } = edges.findLast(({ right }) => right === furthest) ?? {};
  return element === undefined
    ? ''
    : `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 60)}`;
}

/** Collects what a page complains about while it is used. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left lets go of its line for changes.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why} ${new URL(request.url()).pathname}`);
  });
  return complaints;
}

/** All that can be pressed, chosen or filled in takes the focus of the keyboard, and shows that it has it. */
async function focusFaultsOf(page: Page): Promise<string[]> {
  // A page only shows focus that came by the keyboard after the keyboard was used.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const able = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const shows = (one: Element | null): boolean => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    return [...document.querySelectorAll<HTMLElement>(able)]
      .filter((element) => !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        element.focus({ preventScroll: true });
        const name = `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`;
        if (element.tabIndex < 0 && element.getAttribute('role') !== 'tab') return [`not in the order of Tab: ${name}`];
        if (document.activeElement !== element) return [`takes no focus: ${name}`];
        const seen = [element, element.parentElement, element.closest('label')].some(shows);
        return seen ? [] : [`focus does not show: ${name}`];
      });
  });
}
