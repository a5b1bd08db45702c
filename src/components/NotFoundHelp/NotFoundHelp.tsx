import type { ReactNode } from 'react';
import { IndexPage } from '../IndexPage/IndexPage';
import { SearchFrame } from '../SearchPanel/SearchFrame';

/** What stands where no page is: the pages that come nearest to the address, and the ways in. */
export function NotFoundHelp(): ReactNode {
  return (
    <IndexPage
      title="There is no page here"
      intro="The address has a typing error, or the page was never here."
    >
      <SearchFrame isLost />
    </IndexPage>
  );
}
