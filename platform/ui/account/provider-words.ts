import { defineWords } from '#platform/kernel/words.ts';

export const providerPageWords = defineWords({
  signInAt: ['Aanmelden met {name}', 'Se connecter avec {name}', 'Sign in with {name}'],
  orHere: [
    'Of met een passkey of wachtwoord van hier:',
    'Ou avec une clé d’accès ou un mot de passe d’ici :',
    'Or with a passkey or password of here:',
  ],
  title: ['Aanmelden met {name}', 'Connexion avec {name}', 'Signing in with {name}'],
  bound: [
    'Dit account is gekoppeld: u kunt zich aanmelden met {name}.',
    'Ce compte est associé : vous pouvez vous connecter avec {name}.',
    'This account is linked: you can sign in with {name}.',
  ],
  notBound: [
    'Koppel dit account om u voortaan aan te melden met {name}. U meldt zich daar één keer aan. Uw passkey of wachtwoord blijft werken.',
    'Associez ce compte pour vous connecter désormais avec {name}. Vous vous y connectez une fois. Votre clé d’accès ou mot de passe continue de fonctionner.',
    'Link this account to sign in with {name} from now on. You sign in there once. Your passkey or password goes on working.',
  ],
  bind: ['Koppel aan {name}', 'Associer à {name}', 'Link to {name}'],
  boundNow: ['De koppeling is gemaakt', 'L’association est faite', 'The link has been made'],
});
