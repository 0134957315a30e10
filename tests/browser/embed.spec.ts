import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

/** Another site: its own origin, with one page that frames an address of ours. */
async function otherSite(frame: string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><title>Another site</title><iframe title="the map" src="${frame}" width="1000" height="600"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // Not the name our server goes by, so that the browser takes it for another site.
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

test('another site may frame the embed page: map, source line and the way back', async ({
  page,
  baseURL,
}) => {
  const site = await otherSite(`${baseURL}/embed?sel=odi&controls=legend,toolbar`)
  await page.goto(site.url)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('application')).toBeVisible()
  await expect(frame.locator('[data-selected="odi"]')).toBeVisible()
  await expect(frame.getByText(/Source: Interplay, revision \d+/)).toBeVisible()
  const back = frame.getByRole('link', { name: 'Open in Interplay' })
  await expect(back).toHaveAttribute('href', '/?sel=odi')
  await expect(back).toHaveAttribute('target', '_blank')
  site.close()
})

test('no other page may be framed', async ({ page, baseURL }) => {
  const refusals: string[] = []
  page.on('console', (message) => {
    if (/frame-ancestors|X-Frame-Options/i.test(message.text())) refusals.push(message.text())
  })
  const site = await otherSite(`${baseURL}/?sel=odi`)
  await page.goto(site.url)
  await expect.poll(() => refusals.length).toBeGreaterThan(0)
  await expect(page.frameLocator('iframe').getByRole('banner')).toHaveCount(0)
  site.close()
})

test('only the controls that are named stand beside the map', async ({ page }) => {
  const legend = page.getByRole('complementary', { name: 'Legend and filters' })
  const tools = page.getByRole('toolbar', { name: 'View' })
  const search = page.getByRole('search')
  await page.goto('/embed')
  await expect(page.getByRole('application')).toBeVisible()
  for (const control of [legend, tools, search]) await expect(control).toHaveCount(0)
  await page.goto('/embed?controls=legend')
  await expect(legend).toBeVisible()
  await expect(tools).toHaveCount(0)
  await page.goto('/embed?controls=toolbar,search')
  await expect(tools).toBeVisible()
  await expect(search.first()).toBeVisible()
  await expect(legend).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('navigation')).toHaveCount(0)
})

test('what leads to the map stays in the frame and keeps the controls; the rest opens beside it', async ({
  page,
  context,
}) => {
  await page.goto('/embed?controls=search')
  await expect(page.getByRole('application')).toBeVisible()
  await page.getByRole('combobox').first().fill('hdr uk')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/embed\?sel=hdr-uk&controls=search/)
  await page.getByRole('combobox').first().fill('stories')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Enter')
  await expect(await opened).toHaveURL(/\/stories$/)
  await expect(page).toHaveURL(/\/embed/)
})

test('the code the export menu writes shows this very view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?sel=odi&off=group:business')
  await page.getByRole('button', { name: 'Take away what is shown' }).click()
  await page.getByRole('menuitem', { name: 'Embed in a page' }).click()
  await page.getByRole('checkbox', { name: 'Search' }).click()
  await page.getByRole('button', { name: 'Copy: Code' }).click()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  const source = await page.evaluate((html) => {
    const holder = document.createElement('template')
    holder.innerHTML = html
    return holder.content.querySelector('iframe')?.getAttribute('src')
  }, code)
  expect(source).toMatch(/\/embed\?sel=odi&off=group:business&controls=legend,search,toolbar$/)
})
