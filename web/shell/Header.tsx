import { MenuIcon } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { routes } from '../routes.tsx'
import { IconButton } from '../ui/Button.tsx'
import { cx } from '../ui/cx.ts'
import { Drawer } from '../ui/Drawer.tsx'
import { Help } from './Help.tsx'
import { SavedViews } from './SavedViews.tsx'
import { SearchField } from './SearchField.tsx'
import css from './Shell.module.css'
import { ThemeMenu } from './ThemeMenu.tsx'

export function Header() {
  return (
    <header className={css.header}>
      <Link href="/" className={css.brand} aria-label="Interplay, to the map">
        <Glyph />
        <span className={css.name}>Interplay</span>
      </Link>
      <nav className={css.nav} aria-label="Views">
        <NavLinks />
      </nav>
      <div className={css.tools}>
        <SearchField />
        <SavedViews />
        <Help />
        <ThemeMenu />
        <NavDrawer />
      </div>
    </header>
  )
}

function NavLinks({ onGo, long }: { onGo?: () => void; long?: boolean }) {
  const [path] = useLocation()
  return routes.map(({ id, path: href, name, question, icon: Icon }) => (
    <Link
      key={id}
      href={href}
      onClick={onGo}
      className={cx(long ? css.longLink : css.link, isAt(path, href) && css.here)}
      aria-current={isAt(path, href) ? 'page' : undefined}
    >
      {long && <Icon size={18} />}
      <span>
        {name}
        {long && <small>{question}</small>}
      </span>
    </Link>
  ))
}

/** At a view, or at a page below it. */
const isAt = (path: string, view: string): boolean =>
  path === view || (view !== '/' && path.startsWith(`${view}/`))

/** The views on a narrow screen. */
function NavDrawer() {
  const [open, setOpen] = useState(false)
  return (
    <div className={css.narrow}>
      <IconButton label="Views" onClick={() => setOpen(true)}>
        <MenuIcon />
      </IconButton>
      <Drawer open={open} onClose={() => setOpen(false)} title="Views" from="left">
        <nav className={css.longNav} aria-label="Views">
          <NavLinks onGo={() => setOpen(false)} long />
        </nav>
      </Drawer>
    </div>
  )
}

const Glyph = () => (
  <svg className={css.glyph} viewBox="0 0 32 32" aria-hidden="true">
    <path
      d="M9 9.5 23 12M9 9.5 13 23M23 12 13 23"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      opacity=".45"
    />
    <circle cx="9" cy="9.5" r="5" fill="var(--group-government)" />
    <circle cx="23.5" cy="12" r="4" fill="var(--group-civil)" />
    <rect x="9" y="19.5" width="7.5" height="7.5" rx="2" fill="var(--accent)" />
  </svg>
)
