/** What the database platform says when it cannot start; every sentence ends with what to do next. */
export const en = {
  noBinaries: (platform: string) =>
    `No built-in PostgreSQL exists for ${platform}. Set DATABASE_URL to a PostgreSQL server of version 15 or newer.`,
  otherMajor: (folder: string, found: string, needed: string) =>
    `The data folder ${folder} was written by PostgreSQL ${found}, but this Huiyin brings PostgreSQL ${needed}. Start it with the Huiyin that wrote it, make a backup there and restore it here.`,
  noAccount: () =>
    'Huiyin was started as root and the system has neither a "postgres" nor a "nobody" user to run the database. Start Huiyin as an ordinary user.',
  folderClosed: (folder: string) =>
    `The database user may not enter the data folder ${folder}. Choose another folder with HUIYIN_DATA, or start Huiyin as an ordinary user.`,
  otherOwner: (folder: string) =>
    `The database in ${folder} belongs to another user of this machine. Start Huiyin as that user or as root, or choose another folder with HUIYIN_DATA.`,
  initFailed: (detail: string) =>
    `The database could not be created in the data folder (${detail}). Check that the folder is writable and the disk is not full.`,
  startFailed: (detail: string, log: string) =>
    `The database could not be started (${detail}). The file ${log} says more.`,
  startTooSlow: (log: string) =>
    `The database did not become ready in time. The file ${log} says more; start Huiyin again.`,
  unreachable: (detail: string) =>
    `The database named by DATABASE_URL cannot be reached (${detail}). Check the address, the user and the password.`,
  applicationUser: (detail: string) =>
    `The user in HUIYIN_APP_DATABASE_URL cannot work as the role huiyin_app (${detail}). Check the address, and let an administrator run: GRANT huiyin_app TO that user.`,
  tooOld: (found: string) =>
    `The database named by DATABASE_URL is PostgreSQL ${found}. Huiyin needs version 15 or newer.`,
  cannotMakeRoles: (roles: string) =>
    `The database user may not create the roles ${roles}. Let an administrator create them, or give a user with CREATEROLE in DATABASE_URL.`,
  migrationChanged: (id: string) =>
    `The migration ${id} has been changed since it was applied to this database. Use the version of Huiyin that matches the database, or restore a backup.`,
  migrationUnknown: (id: string) =>
    `This database already has the migration ${id}, which this version of Huiyin does not know. Use the newer Huiyin.`,
}

export type Messages = typeof en
