import type { SettingName } from '../../platform/config/index.ts'

/** What the start, the command line and the terminal say. */
export const en = {
  // refusals
  portTaken: (port: string) =>
    `Port ${port} is already in use. Stop the other program, or choose another port with PORT.`,
  portForbidden: (port: string) => `This user may not use port ${port}. Choose a port above 1023 with PORT.`,
  hostUnknown: (host: string) => `This machine has no address ${host}. Correct HOST, or leave it unset.`,
  folderUnusable: (folder: string, reason: string) =>
    `The data folder ${folder} cannot be written (${reason}). Give this user the right to write there, or choose another folder with HUIYIN_DATA.`,
  diskFull: (folder: string, free: string, needed: string) =>
    `The disk of the data folder ${folder} has ${free} MB free, at least ${needed} MB are needed. Free some space, or choose another folder with HUIYIN_DATA.`,
  demonstrationExposed: (host: string) =>
    `The accounts of the demonstration are public, so Huiyin does not listen on ${host} with them. Leave HOST unset, or set HUIYIN_DEMO=0 with a new data folder.`,
  wrongMasterKey: () =>
    'The master key is not the one that sealed the data of this office. Put the right key back from your backup.',
  wrongSigningKey: () =>
    'The signing key is not the one that signed the receipts of this office. Put the right key back from your backup.',
  backupThere: (folder: string) => `${folder} is there already. Name a folder that does not exist yet.`,
  backupAbsent: (folder: string) => `${folder} holds no backup of Huiyin. Name the folder that huiyin backup wrote.`,
  backupDamaged: (file: string) =>
    `The file ${file} of the backup is damaged: it does not fit its checksum. Use another backup.`,
  backupNewer: (id: string) =>
    `The backup was made by another version of Huiyin (it has the migration ${id}). Restore it with that version or a newer one.`,
  officeNotEmpty: (where: string) =>
    `A backup is restored into an empty office only, and ${where} is not empty. Choose a new folder with HUIYIN_DATA, and an empty database when DATABASE_URL is set.`,
  restoreIncomplete: (table: string) => `The table ${table} did not take all rows of the backup. Nothing was restored.`,

  // progress
  opening: (folder: string) => `opening the office in ${folder}`,
  migrated: (count: string) => `tables brought up to date, ${count} steps`,
  ready: (address: string, seconds: string) => `ready after ${seconds} s: ${address}`,
  demonstrationLoaded: ({ matters, events, seconds }: { matters: number; events: number; seconds: number }) =>
    `demonstration district loaded: ${matters} matters, ${events} events, ${seconds.toFixed(1)} s`,
  portalAt: () => 'Portal for citizens',
  workbenchAt: () => 'Workbench for officers',
  apiAt: () => 'Description of the API',
  demonstrationAccounts: (password: string) =>
    `Accounts of the demonstration, password of all: ${password} (everything in it is invented; more accounts in docs/guide/en/demonstration.md)`,
  firstRunAt: () => 'Set up your office first',
  setupCode: () => 'Setup code',
  stopping: () => 'closing the office',
  stopped: () => 'closed; nothing is lost',
  outputLost: (code: string) =>
    `The result could not be written (${code}); perhaps the disk is full. Check where it goes and try again.`,
  failed: (what: string) => `Something went wrong: ${what}. The log says more.`,

  // the command line
  about: () => 'Huiyin runs a public letters-and-visits office and shows the public what the office did.',
  seeHelp: () => 'huiyin --help shows the commands.',
  exitCodes: () => 'Exit codes: 0 done, 1 a problem was found, 2 wrong use or cannot start.',
  settingsTitle: () => 'Settings (environment):',
  settings: {
    PORT: () => 'port to listen on (8080)',
    HOST: () => 'address to listen on (127.0.0.1)',
    HUIYIN_ORIGIN: () => 'address that people use when a proxy stands in front',
    HUIYIN_PROXY: () => 'addresses of the proxies whose word about the caller is believed',
    HUIYIN_CLAMAV: () =>
      'virus scanner clamd, unix:/path or host:port; with it every file is scanned before it is taken',
    HUIYIN_DATA: () => 'data folder (./data)',
    HUIYIN_DEMO: () => '1 loads the demonstration on the first start, 0 starts empty (1)',
    DATABASE_URL: () => 'PostgreSQL 15 or newer instead of the built-in one',
    HUIYIN_APP_DATABASE_URL: () => 'another user of that server for the application, member of huiyin_app',
    HUIYIN_POOL: () => 'most database sessions at once (16)',
    HUIYIN_MASTER_KEY: () => 'master key, 32 bytes in hex or base64, instead of the file in the data folder',
    HUIYIN_MASTER_KEY_FILE: () => 'another file with the master key',
    HUIYIN_SMTP: () => 'mail server, smtp://user:password@host:port; without it mail is put into the folder outbox',
    HUIYIN_MAIL_FROM: () => 'sender of mail (huiyin@localhost)',
    HUIYIN_SMS_URL: () => 'service that takes text messages as signed JSON; without it they are not offered',
    HUIYIN_SMS_SECRET: () => 'secret that signs them',
    HUIYIN_ACCOUNT_URL: () => 'service of the official account, likewise',
    HUIYIN_ACCOUNT_SECRET: () => 'secret that signs its messages',
    HUIYIN_SEAL: () => 'aes (AES-256-GCM) or sm4 (SM4 with HMAC-SM3) for new keys (aes)',
    HUIYIN_LOG: () => 'debug, info, warn, error or silent (info)',
  } satisfies Record<SettingName, () => string>,
  helpServe: () => 'open the office: database, portal, workbench, jobs',
  helpMigrate: () => 'bring the tables up to date and end',
  helpBackup: () => 'write everything into one new folder, with checksums; the office may stay open',
  helpRestore: () => 'fill an empty office from such a folder',
  helpDoctor: () => 'check the office and its records',
  argumentFolder: () => 'the folder of the backup',
  backedUp: (rows: string, files: string, folder: string) => `${rows} rows and ${files} files written to ${folder}`,
  restored: (rows: string, files: string) => `${rows} rows and ${files} files restored`,
  keysInside: () => 'The backup holds the keys of the office. Keep it as safe as the office itself.',
  checkRole: () => 'the application works under row-level security',
  roleBypasses: () => 'The application role passes row-level security. Take SUPERUSER and BYPASSRLS from huiyin_app.',
  roleOwns: (table: string) => `The application owns the table ${table}. Give the table to huiyin_owner.`,
  tableWithoutPolicy: (table: string) =>
    `The table ${table} has row-level security and no policy. Run the newest huiyin migrate.`,
  checkKeys: () => 'the keys are private',
  keyExposed: (file: string) => `Others on this machine can read ${file}. Take the rights from group and others.`,
  checkDisk: () => 'the disk has room',
  migrationsDone: (count: string) => `${count} steps applied`,
}

export type Messages = typeof en
