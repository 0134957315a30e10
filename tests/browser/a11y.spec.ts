import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { views } from './views.ts'

/** Each view, and what opens above it, against the machine-checkable part of WCAG 2.2 AA, in both themes. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    // Off unless asked for, although they hold a criterion of 2.2 A or AA: new, or experiments of axe.
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'p-as-heading': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
  },
}

/** One line for each violation: the rule, and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // Half faded text has half the contrast: let what appears appear.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))),
  )
  await page.evaluate(axe)
  const found = await page.evaluate(
    (run) => (window as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(run),
    options,
  )
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join('; ')}`,
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    for (const { name, path, ready } of views)
      test(`the ${name} view has no violation`, async ({ page }) => {
        await page.goto(path)
        await ready(page)
        expect(await violations(page)).toEqual([])
      })

    test('neither has the map with the details of an organisation', async ({ page }) => {
      await page.goto('/?sel=odi')
      await page.getByRole('heading', { name: /^Open Data Institute/ }).waitFor()
      await page.locator('summary', { hasText: 'History' }).click()
      await page.getByText("Loaded from the map's files").waitFor()
      expect(await violations(page)).toEqual([])
    })

    test('neither has the map in groups, one of them open', async ({ page }) => {
      await page.goto('/?group=sector&open=group:civil&sel=group:research')
      await page.getByRole('heading', { name: 'Research' }).waitFor()
      expect(await violations(page)).toEqual([])
    })

    for (const [what, query, ready] of [
      ['the tree of a strategy', 'arrange=tree:nds-2020', 'National Data Strategy'],
      [
        'a tree with more parts than have room',
        'arrange=tree:national-ai-strategy-2021',
        'National AI Strategy',
      ],
      ['ties alone, over a period', 'arrange=force&since=2019&asOf=2021', '2019 to 2021'],
      ['what an organisation had become', 'sel=cdei&asOf=2024', 'it had become'],
    ] as const)
      test(`neither has ${what}`, async ({ page }) => {
        await page.goto(`/?${query}`)
        await page.getByText(ready).first().waitFor()
        await page.locator('[role=application]:not([data-labels="0"])').waitFor()
        expect(await violations(page)).toEqual([])
      })

    test('neither has the search with its list open', async ({ page }) => {
      await page.goto('/about')
      await page.getByRole('combobox').fill('health')
      await page.getByRole('option', { name: /Health Data Research UK/ }).waitFor()
      expect(await violations(page)).toEqual([])
    })

    test('neither has the help', async ({ page }) => {
      await page.goto('/about')
      await page.getByRole('button', { name: 'Help' }).click()
      await page.getByRole('heading', { name: 'Ask a question' }).waitFor()
      expect(await violations(page)).toEqual([])
    })

    test('neither has a page that is not there', async ({ page }) => {
      await page.goto('/nowhere')
      expect(await violations(page)).toEqual([])
    })
  })
}

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  for (const { name, path, ready } of views)
    test(`the ${name} view has no violation`, async ({ page }) => {
      await page.goto(path)
      await ready(page)
      expect(await violations(page)).toEqual([])
    })

  test('neither has the search over the whole screen', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('button', { name: 'Search' }).tap()
    await page.getByRole('combobox').fill('health')
    await page.getByRole('option', { name: /Health Data Research UK/ }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
