'use client';

import { useState } from 'react';
import { type Answer, ask } from '../accounts/ask';
import { CodeStep } from './CodeStep';
import { type Credentials, PasswordStep } from './PasswordStep';

interface Props {
  /** Where to go then. */
  goal: string;
  /** Address of the service of the house, where there is one. */
  service?: string;
  /** Why that service did not help. */
  fault?: string;
  /** That service has said who it is; only the code is missing. */
  isKnown: boolean;
}

/** Asks for address and password, and where the account has one, for its second factor. */
export function SignInForm({ goal, service, fault, isKnown }: Props) {
  const [credentials, setCredentials] = useState<Credentials>();

  const enter = async (path: 'login' | 'oidc/code', body: object): Promise<Answer> => {
    const answer = await ask(path, body);
    // A whole new page: whatever the panel knew belongs to nobody in particular.
    if (answer.ok) window.location.assign(goal);
    return answer;
  };
  if (isKnown) {
    return (
      <CodeStep
        onCode={(code) => enter('oidc/code', { code })}
        onBack={() => window.location.assign('/admin/login')}
      />
    );
  }
  if (credentials) {
    return (
      <CodeStep
        onCode={(code) => enter('login', { ...credentials, code })}
        onBack={() => setCredentials(undefined)}
      />
    );
  }
  return (
    <PasswordStep
      service={service}
      fault={fault}
      onEnter={async (given) => {
        const answer = await enter('login', given);
        if (!answer.ok && answer.field === 'code') setCredentials(given);
        return answer;
      }}
    />
  );
}
