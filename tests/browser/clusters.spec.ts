import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** Clusters of the seed: what is expected comes from the API of the same server, never from memory. */

interface Named {
  id: string
  name: string
}
interface Cluster {
  id: string
  label: string
  size: number
  members: Named[]
}

const ask = async (page: Page, path: string) => (await page.request.get(`/api/v1/${path}`)).json()
const largest = (clusters: Cluster[]) => [...clusters].sort((a, b) => b.size - a.size)[0] as Cluster
const chart = (page: Page) => page.getByRole('group', { name: 'Clusters and the ties between them' })

test('draws one bubble a cluster, and says how good the partition is', async ({ page }) => {
  await page.goto('/clusters')
  const { clusters, quality, isolated } = await ask(page, 'clusters')
  await expect(chart(page).getByRole('button')).toHaveCount(clusters.length)
  const members = clusters.reduce((sum: number, { size }: Cluster) => sum + size, 0)
  const figures = page.getByRole('definition')
  await expect(figures.filter({ hasText: new RegExp(`^${members}$`) })).toBeVisible()
  await expect(figures.filter({ hasText: quality.modularity.toFixed(2) }).first()).toBeVisible()
  await expect(page.getByRole('tab', { name: `Alone (${isolated.length})` })).toBeVisible()
})

test('a bubble opens its members, by mouse and by keyboard, and the link keeps it', async ({ page }) => {
  await page.goto('/clusters')
  const { clusters } = await ask(page, 'clusters')
  const { id, label, size, members } = largest(clusters)
  const bubble = chart(page).getByRole('button', { name: `${label}: ${size} organisations` })
  await bubble.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`cluster=${id}`))
  await expect(page.getByRole('table', { name: `Members of ${label}` }).getByRole('row')).toHaveCount(
    1 + size,
  )
  const href = await page.locator('a', { hasText: `These ${size} on the map` }).getAttribute('href')
  const only = new URL(href ?? '', 'http://x').searchParams.get('only')?.split(',')
  expect(only?.sort()).toEqual(members.map((member) => member.id).sort())
  await page.reload()
  await expect(bubble).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'All clusters' }).click()
  await expect(page).not.toHaveURL(/cluster=/)
})

test('the slider of the resolution counts as it moves', async ({ page }) => {
  await page.goto('/clusters')
  const slider = page.getByRole('slider', { name: 'Fewer, larger or more, smaller clusters' })
  await slider.focus()
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/resolution=2(&|$)/)
  const { clusters } = await ask(page, 'clusters?resolution=2')
  await expect(page.getByText(new RegExp(`^${clusters.length} clusters, the largest of`))).toBeVisible()
  await expect(chart(page).getByRole('button')).toHaveCount(clusters.length)
})

test('members are sorted by any column', async ({ page }) => {
  const { clusters } = await ask(page, 'clusters')
  const { id, members } = largest(clusters)
  await page.goto(`/clusters?cluster=${id}&sort=name:asc`)
  const names = members.map(({ name }) => name).sort(new Intl.Collator('en-GB').compare)
  await expect(page.getByRole('table').getByRole('rowheader').first()).toContainText(names[0] as string)
  await page.getByRole('button', { name: 'Organisation', exact: true }).click()
  await expect(page.getByRole('table').getByRole('rowheader').first()).toContainText(names.at(-1) as string)
})

test('says who matters, by measures that are explained', async ({ page }) => {
  await page.goto('/clusters?see=matters')
  const { items, measures } = await ask(page, 'centrality?measure=betweenness&limit=20')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + items.length)
  await expect(page.getByRole('table').getByRole('rowheader').first()).toContainText(items[0].name)
  for (const { meaning } of measures) await expect(page.getByText(meaning).first()).toBeVisible()
  const degree = measures.find(({ id }: Named) => id === 'degree')
  await page.getByRole('button', { name: degree.name, exact: true }).first().click()
  await expect(page).toHaveURL(/measure=degree/)
  const byDegree = await ask(page, 'centrality?measure=degree&limit=20')
  await expect(page.getByRole('table').getByRole('rowheader').first()).toContainText(byDegree.items[0].name)
})

test('lists bridges, and leads from a bridge into a cluster', async ({ page }) => {
  await page.goto('/clusters?see=bridges')
  const { bridges } = await ask(page, 'clusters')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + bridges.length)
  await page.getByRole('table').getByRole('row').nth(1).getByRole('button').first().click()
  await expect(page).toHaveURL(/cluster=/)
})

test('lists missing ties with the priority, the two clusters and who could carry a tie', async ({ page }) => {
  await page.goto('/clusters?see=holes')
  const { holes } = await ask(page, 'clusters/holes?limit=50')
  expect(holes.length).toBeGreaterThan(0)
  const first = holes[0]
  await expect(page.getByText(first.explanation).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: first.priority.name }).first()).toBeVisible()
  for (const { name } of first.candidates)
    await expect(page.getByRole('link', { name }).first()).toBeVisible()
})

test('those without a tie stand apart, not as clusters of one', async ({ page }) => {
  await page.goto('/clusters?see=alone')
  const { isolated } = await ask(page, 'clusters')
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${isolated.length} organisations? without a tie$`) }),
  ).toBeVisible()
  for (const { name } of isolated) await expect(page.getByRole('link', { name }).first()).toBeVisible()
})

test('a filter narrows the network', async ({ page }) => {
  await page.goto('/clusters')
  await page.getByRole('button', { name: 'Evidence: Any' }).click()
  await page.getByRole('checkbox', { name: 'Seen' }).click()
  await expect(page).toHaveURL(/evidence=seen/)
  const { clusters } = await ask(page, 'clusters?evidence=seen')
  await expect(chart(page).getByRole('button')).toHaveCount(clusters.length)
})

test('takes the members away as CSV and the bubbles as a picture', async ({ page }) => {
  await page.goto('/clusters')
  const { clusters } = await ask(page, 'clusters')
  const members = clusters.reduce((sum: number, { size }: Cluster) => sum + size, 0)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return readFile(await download.path())
  }
  expect((await take('Table (CSV)')).toString().trim().split('\r\n')).toHaveLength(1 + members)
  expect((await take('Image (PNG)')).length).toBeGreaterThan(20_000)
})

test('filters that leave nothing say so, and a wrong one is named', async ({ page }) => {
  await page.goto('/clusters?sector=nonsense')
  await expect(page.getByRole('alert')).toContainText('sector')
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const see of ['overview', 'matters', 'bridges', 'holes', 'alone']) {
    await page.goto(`/clusters?see=${see}`)
    await expect(page.getByRole('tabpanel')).toBeVisible()
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, see).toBeLessThanOrEqual(0)
  }
})
