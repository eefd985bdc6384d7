/** Why a command does not do what it was asked: for whoever called it, in a sentence, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** 2 where it was called wrongly, 1 where something around it is in the way. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the system says, in words. */
const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file would be larger than this process may write (ulimit -f)',
  EROFS: 'the disk is read-only',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ELOOP: 'a symbolic link leads to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open (ulimit -n)',
  ENFILE: 'too many files are open',
  EBUSY: 'another program uses it',
  EIO: 'the disk reports an error',
  EADDRINUSE: 'another program listens there',
};

/** `content/topics/a.mdx: the disk is full`; nothing where the error is none of the system's, so that it is a fault of the program. */
export function sayError(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (reason === undefined) return error.cause === undefined ? undefined : sayError(error.cause);
  return [dest ?? path, reason].filter(Boolean).join(': ');
}
