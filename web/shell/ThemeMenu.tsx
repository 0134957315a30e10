import { Moon, Sun, SunMoon } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../ui/Button.tsx'
import { Menu, MenuRadio } from '../ui/Menu.tsx'
import { applyTheme, storedTheme, type Theme } from './theme.ts'

const options = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const
const icons = { system: SunMoon, light: Sun, dark: Moon }

export function ThemeMenu() {
  const [theme, setTheme] = useState<Theme>(storedTheme)
  const Icon = icons[theme]
  const choose = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
  }
  return (
    <Menu
      trigger={
        <IconButton label="Theme">
          <Icon />
        </IconButton>
      }
    >
      <MenuRadio label="Theme" value={theme} onChange={choose} options={options} />
    </Menu>
  )
}
