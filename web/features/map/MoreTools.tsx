import { BoxSelect, Ellipsis, Lasso, Maximize, TextSearch } from 'lucide-react'
import type { Selecting } from '../../graph/types.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'

interface MoreToolsProps {
  selecting: Selecting
  onSelecting: (how: Selecting) => void
  finding: boolean
  onFinding: (on: boolean) => void
  onFit: () => void
}

/** The tools that a phone has no room for beside the others. */
export default function MoreTools({ selecting, onSelecting, finding, onFinding, onFit }: MoreToolsProps) {
  return (
    <Menu
      trigger={
        <IconButton label="More tools" side="top" data-pressed={selecting !== null || undefined}>
          <Ellipsis />
        </IconButton>
      }
    >
      <MenuItem icon={<Maximize />} onClick={onFit}>
        Fit to the window
      </MenuItem>
      <MenuItem icon={<TextSearch />} onClick={() => onFinding(!finding)}>
        {finding ? 'Stop finding' : 'Find in this view'}
      </MenuItem>
      {selecting ? (
        <MenuItem icon={<BoxSelect />} onClick={() => onSelecting(null)}>
          Stop selecting
        </MenuItem>
      ) : (
        <>
          <MenuItem icon={<BoxSelect />} onClick={() => onSelecting('box')}>
            Select an area
          </MenuItem>
          <MenuItem icon={<Lasso />} onClick={() => onSelecting('lasso')}>
            Select with a free line
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
