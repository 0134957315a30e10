/** Words that only Welsh names have; enough to tell "Llywodraeth Cymru" from English beside it. */
const welsh =
  /[ŵŷ]|\b(Cymru|Lloegr|Llywodraeth|Prifysgol|Canolfan|Gwasanaethau|Cyhoeddus|Iechyd|Gofal|Digidol|Caerdydd|Abertawe|Casnewydd|Llundain|Prydain|Iwerddon|Deyrnas|Gogledd|De-orllewin)\b/i
const alban = /\bYr Alban\b/
const gaelic = /^Alba$/

/** The value of `lang` for a name, so that screen readers say it right; undefined for English. */
export function nameLanguage(name: string): 'cy' | 'gd' | undefined {
  if (gaelic.test(name)) return 'gd'
  return welsh.test(name) || alban.test(name) ? 'cy' : undefined
}
