/** Short names of strategies, for labels beside bars. */
const known: Record<string, string> = {
  'nds-m1-framework-2021': 'Mission 1 Framework',
}

/** A strategy's name without its subtitle: up to a colon, at most 44 letters. */
export function shortName(id: string, name: string): string {
  const head = known[id] ?? name.split(':')[0] ?? name
  return head.length > 44 ? `${head.slice(0, 42).trimEnd()}…` : head
}
