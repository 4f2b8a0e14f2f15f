'use client';

import { PopupList, useDocumentInfo } from '@payloadcms/ui';
import { openDialog } from './openDialog';

export function MenuButtons() {
  const { hasPublishedDoc } = useDocumentInfo();
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="action-plan" onClick={() => openDialog('publish')}>
        Veröffentlichen planen …
      </PopupList.Button>
      {hasPublishedDoc && (
        <PopupList.Button id="action-take-off" onClick={() => openDialog('take-off')}>
          Von der Website nehmen …
        </PopupList.Button>
      )}
      <PopupList.Button id="action-bin" onClick={() => openDialog('bin')}>
        In den Papierkorb …
      </PopupList.Button>
    </PopupList.ButtonGroup>
  );
}
