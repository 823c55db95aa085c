import os from 'node:os'

const MB = 1024 * 1024

/** How durable the server must be. A test server may lose everything, an office nothing. */
export type Durability = 'durable' | 'throwaway'

/** An eighth of the memory, between 128 MB and 1 GB: one machine also runs Node and the file cache. */
function sharedBuffers(): string {
  const megabytes = Math.floor(os.totalmem() / 8 / MB)
  return `${Math.min(1024, Math.max(128, megabytes))}MB`
}

/**
 * The server's settings, given on its command line so that a newer Huiyin brings newer settings. Statements and details
 * stay out of the log: they could hold what a citizen wrote.
 */
export function serverSettings(socketFolder: string, durability: Durability): readonly string[] {
  const safe = durability === 'durable' ? 'on' : 'off'
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: durability === 'durable' ? sharedBuffers() : '128MB',
    effective_cache_size: `${Math.max(256, Math.floor(os.totalmem() / 2 / MB))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    fsync: safe,
    synchronous_commit: safe,
    full_page_writes: safe,
    wal_compression: 'on',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
