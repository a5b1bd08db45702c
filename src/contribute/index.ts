/** What begins and checks a page in the browser, loaded by the two pages that do so. */
export {};
