/** The part of the audit's own packages that it uses: types are checked whether or not they are installed. */
declare module 'lighthouse' {
  export interface Result {
    environment: { hostUserAgent: string };
    fetchTime: string;
    lighthouseVersion: string;
    finalDisplayedUrl: string;
    runtimeError?: { message: string };
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { id: string; score: number | null; displayValue?: string; numericValue?: number; numericUnit?: string }>;
  }
  export default function lighthouse(
    url: string,
    flags: { port: number; onlyCategories: string[]; logLevel: 'error' },
  ): Promise<{ lhr: Result } | undefined>;
}

declare module 'chrome-launcher' {
  export function launch(options: { chromePath: string; chromeFlags: string[] }): Promise<{ port: number; kill: () => void }>;
}
