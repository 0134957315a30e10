import type { Page } from '@playwright/test'

/** A view as the tests open it: one line each, in the order of the navigation. */
export interface View {
  /** The name of its screenshots: the id in web/routes.tsx, or what else the map is shown as. */
  name: string
  /** Path and query that show it at its fullest. */
  path: string
  /** Resolves once what the reader came for is on screen, not only its frame. */
  ready: (page: Page) => Promise<unknown>
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

export const views: readonly View[] = [
  {
    name: 'map',
    path: '/',
    ready: (page) => page.locator('[role=application][data-labels]:not([data-labels="0"])').waitFor(),
  },
  {
    name: 'charts',
    path: '/?as=charts&asOf=2021&off=place:england,place:uk,place:international',
    ready: (page) => page.getByRole('list', { name: 'Ties by relation' }).waitFor(),
  },
  {
    name: 'gaps',
    path: '/gaps?place=wales',
    ready: (page) => page.getByRole('treegrid').waitFor(),
  },
  { name: 'compare', path: '/compare', ready: (page) => page.getByRole('tabpanel').waitFor() },
  { name: 'stories', path: '/stories', ready: heading('Stories') },
  {
    name: 'story',
    path: '/stories/thin-mission-1/2',
    ready: (page) => page.getByRole('application').waitFor(),
  },
  {
    name: 'clusters',
    path: '/clusters',
    ready: (page) => page.getByRole('group', { name: /^Clusters/ }).waitFor(),
  },
  {
    name: 'interplay',
    path: '/interplay?a=odi&b=dcms',
    ready: (page) => page.getByRole('list', { name: 'What lies between them' }).waitFor(),
  },
  {
    name: 'paths',
    path: '/paths?from=odi&to=hdr-uk',
    ready: (page) => page.getByRole('list', { name: 'Path 1' }).waitFor(),
  },
  {
    name: 'network',
    path: '/network',
    ready: (page) => page.getByRole('heading', { name: /^The network, / }).waitFor(),
  },
  {
    name: 'about',
    path: '/about',
    ready: (page) =>
      Promise.all([
        page.getByRole('table', { name: 'Programmes on record, by nation' }).waitFor(),
        page.getByRole('table', { name: 'Ties on the map, by mark' }).waitFor(),
        page.getByRole('table', { name: 'Kinds of tie' }).waitFor(),
      ]),
  },
]
