import { expect, test } from '@playwright/test'
import { views } from './views.ts'

for (const { name, path, ready } of views) {
  test(`the ${name} view opens, and the console stays quiet`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(path)
    await ready(page)
    await expect(page.getByRole('banner')).toBeVisible()
    expect(complaints).toEqual([])
  })
}
