import { describe, expect, it } from 'vitest';
import { known } from '../helpers/stories.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;

describe('a site that speaks German', () => {
  const { visit } = openSite('german');

  it('is searched in German', async () => {
    const { page, troubles } = await visit(topic);
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await dialog.getByLabel('Eine Frage, ein Name oder eine „Wortfolge“').fill(known.word);
    await dialog.getByText(/^\d+ Ergebnisse auf \d+ Seiten$/).waitFor();
    await dialog.getByRole('button', { name: /^Absätze \d+$/ }).click();
    await dialog.locator('.results .excerpt[lang="en"]').first().waitFor();
    await dialog
      .locator('.results .kicker')
      .first()
      .filter({ hasText: / Absatz, / })
      .waitFor();
    await dialog.getByRole('searchbox').fill('xylophone');
    await dialog.getByText('Nichts gefunden: Kein Text hier enthält „xylophone“.').waitFor();
    expect(troubles).toEqual([]);
  });

  it('passes a claim on, and shows its source, with German buttons', async () => {
    const { page } = await visit(topic);
    await page.locator('main a[role="doc-noteref"]').first().press('Enter');
    await page.locator('#pop:popover-open').getByText('Link kopieren').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.claim a.self').first().click();
    const dialog = page.locator('dialog.share');
    for (const name of ['Link kopieren', 'Nur Text', 'Schließen']) await dialog.getByRole('button', { name }).waitFor();
  });
});
