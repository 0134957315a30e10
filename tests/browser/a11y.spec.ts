import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { at, hold, map, settle } from './on-map.ts'
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

/** None, in each theme: the page stays as it is, and is painted anew. */
async function expectNone(page: Page, themes: readonly Theme[]): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), colorScheme).toEqual([])
  }
}

type Theme = 'light' | 'dark'

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

interface State {
  name: string
  path: string
  /** Opens it, and resolves once it is there. */
  show: (page: Page, touch: boolean) => Promise<unknown>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const drawn = (page: Page) => page.locator('[role=application][data-labels]:not([data-labels="0"])').waitFor()

/** Presses a button, then waits for what opens: a menu, a list or a dialog. */
const opens =
  (name: string | RegExp, role: 'menu' | 'dialog' | 'listbox' | 'search') => async (page: Page) => {
    await button(page, name).click()
    await page.getByRole(role).last().waitFor()
  }

/** An item of the menu of what can be taken away, or of saved views. */
const chooses = (menu: string, item: string | RegExp) => async (page: Page) => {
  await opens(menu, 'menu')(page)
  await page.getByRole('menuitem', { name: item }).click()
  await page.getByRole('dialog').waitFor()
}

/** The legend stands beside the map, or opens from its button. */
async function inLegend(page: Page) {
  await drawn(page)
  const legend = page
    .getByRole('complementary', { name: 'Legend and filters' })
    .or(page.getByRole('dialog', { name: 'Legend and filters' }))
  if (!(await legend.isVisible())) await button(page, /^Legend/).click()
  await legend.waitFor()
  return legend
}

async function menuOf(page: Page, id: string, touch: boolean): Promise<void> {
  await settle(page, id)
  const point = await at(page, id)
  if (touch) await hold(page, point)
  else await page.mouse.click(point.x, point.y, { button: 'right' })
  await page.getByRole('menu').waitFor()
}

/** What opens on the map and beside it, and on other views. */
const states: readonly State[] = [
  {
    name: 'the details of an organisation',
    path: '/?sel=odi',
    show: (page) => page.getByRole('heading', { name: /^Open Data Institute/ }).waitFor(),
  },
  {
    name: 'two selected',
    path: '/?sel=odi,dcms',
    show: (page) => page.getByRole('region', { name: 'Both are tied to' }).waitFor(),
  },
  {
    name: 'the evidence of a claim',
    path: '/?sel=odi',
    show: opens(/^Evidence: Seen/, 'dialog'),
  },
  {
    name: 'the map in groups, one of them open',
    path: '/?group=sector&open=group:civil&sel=group:research',
    show: (page) => page.getByRole('heading', { name: 'Research' }).waitFor(),
  },
  ...(
    [
      ['the tree of a strategy', 'arrange=tree:nds-2020', 'National Data Strategy'],
      [
        'a tree with more parts than have room',
        'arrange=tree:national-ai-strategy-2021',
        'National AI Strategy',
      ],
      ['ties alone, over a period', 'arrange=force&since=2019&asOf=2021', /^Map of/],
      ['a part alone', 'ego=odi:2', 'Around'],
    ] as const
  ).map(([name, query, words]) => ({
    name,
    path: `/?${query}`,
    show: async (page: Page) => {
      if (typeof words === 'string') await page.getByText(words).first().waitFor()
      await map(page).waitFor()
    },
  })),
  {
    name: 'what an organisation had become',
    path: '/?sel=cdei&asOf=2024',
    show: (page) => page.getByText('it had become').waitFor(),
  },
  {
    name: 'the list of arrangements',
    path: '/',
    show: async (page) => {
      await (await inLegend(page)).getByRole('combobox', { name: /Arranged by/ }).click()
      await page.getByRole('listbox').waitFor()
    },
  },
  {
    name: 'the years as a period',
    path: '/?since=2019&asOf=2021',
    show: async (page) => {
      await (await inLegend(page)).getByRole('slider', { name: 'From', exact: true }).waitFor()
    },
  },
  {
    name: 'the ties and more filters of the legend',
    path: '/',
    show: async (page) => {
      const legend = await inLegend(page)
      for (const fold of ['Ties', 'More filters']) {
        const summary = legend.locator('summary').filter({ hasText: fold })
        await summary.scrollIntoViewIfNeeded()
        await summary.click()
      }
    },
  },
  { name: 'the menu of a node', path: '/', show: (page, touch) => menuOf(page, 'odi', touch) },
  {
    name: 'the menu of a group',
    path: '/?group=sector',
    show: (page, touch) => menuOf(page, 'group:research', touch),
  },
  { name: 'the table', path: '/?as=table&sel=odi', show: (page) => page.getByRole('table').waitFor() },
  {
    name: 'the ties of the table',
    path: '/?as=table',
    show: async (page) => {
      await page.getByRole('tab', { name: /^Ties/ }).click()
      await page.getByRole('table', { name: /Ties/ }).waitFor()
    },
  },
  { name: 'the columns of the table', path: '/?as=table', show: opens(/^Columns/, 'dialog') },
  { name: 'the export menu', path: '/', show: opens('Take away what is shown', 'menu') },
  { name: 'the embed code', path: '/', show: chooses('Take away what is shown', 'Embed in a page') },
  { name: 'the citation', path: '/', show: chooses('Take away what is shown', 'Cite') },
  { name: 'saving a view', path: '/', show: chooses('Saved views', 'Save this view') },
  { name: 'the saved views', path: '/', show: chooses('Saved views', /^All saved views/) },
  { name: 'the menu of themes', path: '/about', show: opens('Theme', 'menu') },
  {
    name: 'finding in view',
    path: '/?find=data',
    show: (page) => page.getByRole('search').getByRole('status').waitFor(),
  },
  {
    name: 'the last step of a story',
    path: '/stories/thin-mission-1/3',
    show: (page) => map(page).waitFor(),
  },
  {
    name: 'what lies behind a gap',
    path: '/gaps?place=wales',
    show: async (page) => {
      await page.getByRole('article').first().getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'the thresholds of gaps', path: '/gaps', show: opens('Thresholds', 'dialog') },
  {
    name: 'a pair of a comparison',
    path: '/compare',
    show: async (page) => {
      await page
        .getByTitle(/on both$/)
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the overlap of a comparison',
    path: '/compare?see=overlap',
    show: (page) =>
      page
        .getByText(/^\d+ of \d+ programmes/)
        .first()
        .waitFor(),
  },
  {
    name: 'the help',
    path: '/about',
    show: async (page) => {
      await button(page, 'Help').click()
      await page.getByRole('heading', { name: 'Ask a question' }).waitFor()
    },
  },
  {
    name: 'a page that is not there',
    path: '/nowhere',
    show: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
]

const screens = [
  { where: 'a desktop', themes: ['light', 'dark'], touch: false, viewport: { width: 1440, height: 900 } },
  { where: 'a phone', themes: ['light'], touch: true, viewport: { width: 390, height: 844 } },
  { where: 'a tablet', themes: ['dark'], touch: true, viewport: { width: 820, height: 1180 } },
] as const

for (const { where, themes, touch, viewport } of screens)
  test.describe(`on ${where}`, () => {
    test.use({
      ...{ viewport, hasTouch: touch, colorScheme: themes[0] },
      contextOptions: { reducedMotion: 'reduce' },
    })
    // A tablet differs from both in what stands on the map.
    const [shownViews, shownStates] =
      where === 'a tablet'
        ? [[], states.filter(({ path }) => path.startsWith('/?') || path === '/')]
        : [views, states]

    for (const { name, path, ready } of shownViews)
      test(`the ${name} view has no violation`, async ({ page }) => {
        await page.goto(path)
        await ready(page)
        await expectNone(page, themes)
      })

    for (const { name, path, show } of shownStates)
      test(`neither has ${name}`, async ({ page }) => {
        await page.goto(path)
        await show(page, touch)
        await expectNone(page, themes)
      })

    test('neither has the search with its list open', async ({ page }) => {
      await page.goto('/about')
      const field = page.getByRole('combobox', { name: /^Search/ })
      const opener = page.getByRole('button', { name: 'Search', exact: true })
      await field.or(opener).waitFor()
      if (await opener.isVisible()) await opener.click()
      await field.fill('health')
      await page.getByRole('option', { name: /Health Data Research UK/ }).waitFor()
      await expectNone(page, themes)
    })
  })
