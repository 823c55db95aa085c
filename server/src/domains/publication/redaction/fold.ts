/**
 * The text as the rules read it: full-width letters and digits as plain ones, other spaces and dashes as ` ` and `-`. Every place in it is
 * the same place in the text as it was written.
 */
export function fold(text: string): string {
  let folded = ''
  for (let n = 0; n < text.length; n += 1) {
    const unit = text.charAt(n)
    const code = unit.charCodeAt(0)
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0)
    else if (code === 0x3000 || code === 0xa0) folded += ' '
    else if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) folded += '-'
    else folded += unit
  }
  return folded
}
