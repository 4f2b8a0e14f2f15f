/**
 * Texts of the panel that Payload words as "du", or in terms that our readers do not use. A test looks for every
 * remaining "du" in the merged texts.
 */
export const germanTexts = {
  authentication: {
    checkYourEmailForPasswordReset:
      'Gibt es zu dieser Adresse einen Zugang, bekommen Sie gleich eine E-Mail. Darin steht, wie Sie ein neues Passwort setzen. Bitte sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Geben Sie Ihre E-Mail-Adresse ein. Sie bekommen eine E-Mail mit einem Link für ein neues Passwort.',
    forgotPasswordUsernameInstructions:
      'Geben Sie Ihren Namen ein. Sie bekommen eine E-Mail mit einem Link für ein neues Passwort.',
    generatingNewAPIKeyWillInvalidate:
      'Der bisherige Schlüssel gilt dann <1>nicht mehr</1>. Wollen Sie fortfahren?',
    loggedIn: 'Um sich mit einem anderen Zugang anzumelden, <0>melden Sie sich zuerst ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in <0>Ihrem Zugang</0>.',
    loggedOutInactivity: 'Sie waren längere Zeit nicht aktiv und wurden abgemeldet.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser: 'Um sich mit einem anderen Zugang anzumelden, <0>melden Sie sich zuerst ab</0>.',
    newAccountCreated:
      'Für Sie gibt es einen neuen Zugang auf <a href="{{serverURL}}">{{serverURL}}</a>. Bitte bestätigen Sie Ihre E-Mail-Adresse: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    forceUnlock: 'Sperre der Anmeldung aufheben',
    confirmPassword: 'Passwort noch einmal',
    resetYourPassword: 'Neues Passwort setzen',
    verifyYourEmail: 'E-Mail-Adresse bestätigen',
    youAreInactive:
      'Sie waren einige Zeit nicht aktiv und werden gleich abgemeldet. Wollen Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Jemand möchte für Ihren Zugang ein neues Passwort setzen. Waren Sie das, öffnen Sie bitte diesen Link:',
    youDidNotRequestPassword:
      'Waren Sie das nicht, brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage: 'Sie haben die Anordnung noch nicht gespeichert. Wollen Sie die Änderungen verwerfen?',
    noItems: 'Hier steht noch nichts.',
  },
  error: {
    deletingTitle:
      '{{title}} konnte nicht gelöscht werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    documentNotFound: 'Diesen Eintrag ({{id}}) gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    notAllowedToAccessPage: 'Diese Seite dürfen Sie nicht öffnen.',
    notAllowedToPerformAction: 'Das dürfen Sie nicht.',
    restoringTitle:
      '{{title}} konnte nicht wiederhergestellt werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    unauthorized: 'Bitte melden Sie sich zuerst an.',
    unverifiedEmail: 'Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Geben Sie eine Adresse ein, oder wählen Sie eine Seite dieser Website.',
    chooseDocumentToLink: 'Wählen Sie die Seite, auf die der Link führt.',
  },
  folder: {
    folderTypeDescription: 'Wählen Sie, was in diesem Ordner liegen darf.',
    moveItemsToFolderConfirmation:
      'Wollen Sie <1>{{count}} {{label}}</1> nach <2>{{toFolder}}</2> verschieben?',
    moveItemsToRootConfirmation: 'Wollen Sie <1>{{count}} {{label}}</1> in den Hauptordner verschieben?',
    moveItemToFolderConfirmation: 'Wollen Sie <1>{{title}}</1> nach <2>{{toFolder}}</2> verschieben?',
    moveItemToRootConfirmation: 'Wollen Sie <1>{{title}}</1> in den Hauptordner verschieben?',
  },
  general: {
    false: 'nein',
    true: 'ja',
    noLabel: 'ohne {{label}}',
    createNew: 'Neu anlegen',
    payloadSettings: 'Einstellungen der Redaktion',
    adminTheme: 'Farben',
    resetPreferences: 'Ansichten zurücksetzen',
    creatingNewLabel: 'Neu: {{label}}',
    aboutToDelete: 'Wollen Sie {{label}} <1>{{title}}</1> löschen?',
    aboutToDeleteCount_many: 'Wollen Sie {{count}} {{label}} löschen?',
    aboutToDeleteCount_one: 'Wollen Sie {{count}} {{label}} löschen?',
    aboutToDeleteCount_other: 'Wollen Sie {{count}} {{label}} löschen?',
    aboutToPermanentlyDelete: 'Wollen Sie {{label}} <1>{{title}}</1> endgültig löschen?',
    aboutToPermanentlyDeleteTrash:
      'Wollen Sie <0>{{count}}</0> <1>{{label}}</1> endgültig aus dem Papierkorb löschen?',
    aboutToRestore: 'Wollen Sie {{label}} <1>{{title}}</1> wiederherstellen?',
    aboutToRestoreAsDraft: 'Wollen Sie {{label}} <1>{{title}}</1> als Entwurf wiederherstellen?',
    aboutToRestoreAsDraftCount: 'Wollen Sie {{count}} {{label}} als Entwurf wiederherstellen?',
    aboutToRestoreCount: 'Wollen Sie {{count}} {{label}} wiederherstellen?',
    aboutToTrash: 'Wollen Sie {{label}} <1>{{title}}</1> in den Papierkorb legen?',
    aboutToTrashCount: 'Wollen Sie {{count}} {{label}} in den Papierkorb legen?',
    changesNotSaved:
      'Sie haben Änderungen noch nicht gespeichert. Wenn Sie die Seite verlassen, gehen sie verloren.',
    copyWarning: 'Wollen Sie in {{label}} {{title}} {{to}} mit {{from}} überschreiben?',
    currentlyEditing:
      'arbeitet gerade hier. Wenn Sie übernehmen, kann diese Person nicht mehr speichern, und ihre Änderungen können verloren gehen.',
    documentOutOfDate: 'Jemand hat diesen Eintrag inzwischen gespeichert. Sie sehen einen älteren Stand.',
    enterAValue: 'Wert eingeben',
    moveConfirm: 'Wollen Sie {{count}} {{label}} nach <1>{{destination}}</1> verschieben?',
    sorryNotFound: 'Hier gibt es nichts. Vielleicht wurde es verschoben.',
    unsavedChanges:
      'Sie haben Änderungen noch nicht gespeichert. Bitte speichern oder verwerfen Sie sie zuerst.',
    unsavedChangesDuplicate:
      'Sie haben Änderungen noch nicht gespeichert. Wollen Sie trotzdem eine Kopie anlegen?',
  },
  upload: { dragAndDrop: 'Datei hierher ziehen' },
  validation: {
    emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    enterNumber: 'Bitte geben Sie eine Zahl ein.',
    username:
      'Bitte geben Sie einen gültigen Namen ein. Erlaubt sind Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',
  },
  version: {
    aboutToPublishSelection: 'Wollen Sie alle ausgewählten {{label}} freigeben?',
    aboutToRestore: 'Wollen Sie {{label}} auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRestoreGlobal: 'Wollen Sie {{label}} auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRevertToPublished: 'Wollen Sie zum öffentlichen Stand zurück? Der Entwurf geht verloren.',
    aboutToUnpublish: 'Wollen Sie diese Seite von der Website nehmen? Der Text bleibt hier als Entwurf.',
    aboutToUnpublishIn: 'Wollen Sie diese Seite in {{locale}} von der Website nehmen?',
    aboutToUnpublishSelection: 'Wollen Sie alle ausgewählten {{label}} von der Website nehmen?',
    publish: 'Freigeben',
    publishChanges: 'Freigeben',
    publishing: 'Wird freigegeben …',
    published: 'Öffentlich',
    saveDraft: 'Entwurf speichern',
    status: 'Stand',
    revertToPublished: 'Zum öffentlichen Stand zurück',
    unpublish: 'Von der Website nehmen',
    version: 'Fassung',
    versions: 'Frühere Fassungen',
    draftHasPublishedVersion: 'Entwurf, öffentlich ist eine frühere Fassung',
    previouslyPublished: 'War öffentlich',
    currentlyPublished: 'Jetzt öffentlich',
  },
};
