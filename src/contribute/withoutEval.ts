// Imported before the schemas are: zod makes code of them where it may, and a page's policy forbids it.
import * as z from 'zod';

z.config({ jitless: true });
