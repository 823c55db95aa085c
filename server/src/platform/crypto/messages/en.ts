/** What is said when the office's keys cannot be used. */
export const en = {
  masterKeyForm: (source: string) =>
    `${source} does not hold a master key. It must be 32 bytes as 64 hex digits or 44 base64 characters, one key per line.`,
  keyMissing: (file: string) =>
    `The key ${file} is missing, but this office already has data that depend on it. Put the key back from your backup.`,
  noSm4: () => 'HUIYIN_SEAL=sm4 was asked for, but this machine has no SM4 and SM3. Leave HUIYIN_SEAL unset.',
}

export type Messages = typeof en
