using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>The short messages above a screen.</summary>
internal static class NoticePhrases
{
    public const string AlreadyHandled = "Dit had ik al verwerkt. Hier ben je nu.";
    public const string SignalSolutions = "Zo los je het op:";
    public const string SignalAccept = "Klopt het voor jullie? Typ dan: klopt voor ons, omdat …";
    public const string ChoiceAdvice = "Goed om te weten bij je keuze:";

    public static string StoredAt(string question) => $"Opgeslagen bij {question}: ";

    public static string AlreadyStoredAt(string question) => $"Dit stond er al. Bij {question} staat: ";

    public static string Later(string question) => $"De vraag “{question}” staat klaar voor later.";

    public static string Unknown(string question) => $"Genoteerd bij “{question}”: dit weten jullie nog niet.";

    public static string Unsuitable(string question) => $"Genoteerd: de vraag “{question}” past niet bij jullie";

    public static string SignalHeading(string title, string section) => $"Let op: {title} ({section})";

    public static string WelcomeBack(int days) => days switch
    {
        0 => "Welkom terug. Je antwoorden zijn bewaard.",
        1 => "Welkom terug. Je was hier gisteren. Je antwoorden zijn bewaard.",
        _ => $"Welkom terug. Je was hier {days} dagen geleden. Je antwoorden zijn bewaard.",
    };

    public const string NotStored = "Dit heb ik niet opgeslagen.";

    public static string SignalAccepted(string signal) => $"Genoteerd bij “{signal}”. Dit signaal komt pas terug als je antwoorden veranderen.";

    public const string OrLater = "Is het nog niet geregeld? Typ dan ‘later’. De vraag blijft dan open.";

    public const string CountsAsOne = "Dit telt als één. Zijn het er meer? Zet ze dan elk op een eigen regel.";

    public static string WayThere(string question) => $"Typ: ga naar {question}.";

    public const string RegisterLeft = "Het formulier is gesloten. Ik heb niets geteld.";

    public static string Counted(string register, string month) => $"Geteld bij “{register}”, voor {month}.";

    public static string CountedSoFar(int number, int months) => $" In de laatste {months} maanden samen: {number}.";

    public static string PhaseReached(Core.Guide.Phase phase) => $"Dat onderdeel is klaar. Jullie zijn nu in fase {phase.Number}: {char.ToLowerInvariant(phase.Title[0])}{phase.Title[1..]}.";

    public static string MoreSignals(int count) => count == 1 ? "Er is nog 1 nieuw signaal. Typ signalen." : $"Er zijn nog {count} nieuwe signalen. Typ signalen.";

    public static string CodeWait(int minutes) =>
        $"Je hebt te vaak een verkeerde code getypt. Probeer het over {(minutes == 1 ? "1 minuut" : $"{minutes} minuten")} opnieuw.";

    public static string Of(AnswerProblem problem, string? detail, Core.Guide.Question question) => problem switch
    {
        AnswerProblem.Empty => "Ik zag geen antwoord. Vul iets in, of kies Later.",
        AnswerProblem.TooLong => $"Je antwoord is te lang: {detail} tekens. Gebruik er hoogstens {Limits.AnswerLength}. Ik heb niets veranderd.",
        AnswerProblem.NoSuchOption or AnswerProblem.Ambiguous or AnswerProblem.OnlyOne when question.Kind == Core.Guide.QuestionKind.YesNo =>
            "Dat begrijp ik niet. Typ ja of nee.",
        AnswerProblem.NoSuchOption => $"Die keuze ken ik niet. Typ een nummer van 1 tot en met {question.Choices.Count}. Een paar woorden van de keuze mag ook.",
        AnswerProblem.Ambiguous => $"Dat kan meer dan één keuze zijn: {detail}. Typ het nummer.",
        AnswerProblem.OnlyOne => "Hier kun je één antwoord kiezen. Typ het nummer van je keuze.",
        AnswerProblem.TooManyLines => $"Dat zijn te veel regels. Gebruik er hoogstens {Limits.Lines}.",
        AnswerProblem.NoCounts => $"Regel {detail} begrijp ik niet. Typ per regel een naam en een getal, zoals: Noord: 4",
        AnswerProblem.LabelTwice => $"De naam op regel {detail} staat er twee keer. Noem elke naam één keer.",
        AnswerProblem.RulesOutOthers => $"De keuze {detail} gaat niet samen met een andere keuze.",
        AnswerProblem.NoNumber when question.Kind == Core.Guide.QuestionKind.Scale => $"Dat begrijp ik niet. Typ een getal van {question.Min} tot en met {question.Max}.",
        AnswerProblem.NoNumber => "Ik zoek één heel getal. Typ bijvoorbeeld 25.",
        AnswerProblem.OutOfRange => $"Typ een getal van {question.Min} tot en met {question.Max}.",
        AnswerProblem.NoDate => "Ik zoek een datum. Typ bijvoorbeeld 6-10-2026 of 6 oktober 2026.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    public static string Of(Unbuilt wish) => wish switch
    {
        Unbuilt.Leave => "Een netwerk verlaten kan nog niet. Er is niets veranderd. Wil je aan een ander netwerk werken? Typ netwerken.",
        Unbuilt.Rename => "Een netwerk een andere naam geven kan nog niet. Er is niets veranderd. Je kunt gewoon verder.",
        Unbuilt.Withdraw => "Een code intrekken kan nog niet. Er is niets veranderd. Een code werkt één keer, en hoogstens zeven dagen.",
        Unbuilt.RemoveColleague => "Een collega uit het netwerk halen kan nog niet. Er is niets veranderd. Vraag de beheerder van de opslag om hulp.",
        Unbuilt.Delete => "Verwijderen kan ik niet. De beheerder van de opslag kan dat wel. Er is niets veranderd. Typ privacy voor meer uitleg.",
        Unbuilt.RemoveAnswer => "Een antwoord wissen kan ik niet. Er is niets veranderd. Je laatste wijziging neem je terug met: ongedaan. Staat er iets over een persoon in? Vraag je beheerder om het weg te halen.",
        Unbuilt.Other => "Dat kan ik nog niet. Een antwoord wijzigen kan wel: typ overzicht en kies de vraag.",
        _ => throw new ArgumentOutOfRangeException(nameof(wish)),
    };

    public static string Of(PlainNotice notice) => notice switch
    {
        PlainNotice.NotUnderstood => "Dat begrijp ik niet. Hieronder staat wat je nu kunt doen. Typ hulp voor alle opdrachten.",
        PlainNotice.IsThatTheReason => "Dat lijkt een vraag. Ik heb het nog niet opgeslagen. Is het je reden? Tik dan op de knop onder het veld.",
        PlainNotice.IsThatTheAnswer => "Dat lijkt een vraag. Ik heb het nog niet opgeslagen. Is het je antwoord? Tik dan op Opslaan. Typ uitleg als je hulp wilt.",
        PlainNotice.ThatIsAQuestion => "Dat lijkt een vraag. Ik heb niets opgeslagen. Typ uitleg voor hulp bij deze vraag. Typ hulp voor alle opdrachten.",
        PlainNotice.InvisibleRemoved => "Ik heb onzichtbare of onleesbare tekens uit je tekst gehaald.",
        PlainNotice.ReasonMissing => "Schrijf kort waarom. Eén zin is genoeg.",
        PlainNotice.ReasonTooLong => $"Je tekst is te lang. Gebruik hoogstens {Limits.AnswerLength} tekens. Ik heb niets veranderd.",
        PlainNotice.NameMissing => "Ik zag geen naam. Typ een naam van een paar woorden.",
        PlainNotice.NameTooLong => $"Die naam is te lang. Gebruik hoogstens {Limits.NameLength} tekens.",
        PlainNotice.NotAMember => "Deze kaart hoort bij een netwerk waar je niet aan meedoet. Ik heb niets veranderd.",
        PlainNotice.NetworkUnreadable => "Ik kan dit netwerk nu niet lezen. Er is niets gewist. Vraag je beheerder om hulp.",
        PlainNotice.NoSuchNetwork => "Dat netwerk vind ik niet in je lijst.",
        PlainNotice.SeveralSuchNetworks => "Er zijn meer netwerken met die naam. Kies er een uit de lijst.",
        PlainNotice.NetworkStarted => "Je netwerk staat klaar. We beginnen met de eerste vraag. Loopt jullie netwerk al? Typ dan: draait al.",
        PlainNotice.NetworkJoined => "Je doet nu mee aan dit netwerk.",
        PlainNotice.NetworkSwitched => "Je werkt nu aan dit netwerk.",
        PlainNotice.AlreadyMember => "Je deed al mee aan dit netwerk.",
        PlainNotice.CodeUnknown => "Deze code ken ik niet. Kijk de code nog eens na, of vraag een nieuwe.",
        PlainNotice.CodeExpired => "Deze code is verlopen. Vraag je collega om een nieuwe code.",
        PlainNotice.CodeUsed => "Deze code is al gebruikt door iemand anders. Vraag je collega om een nieuwe code.",
        PlainNotice.NoSuchPlace => "Die vraag of dat onderdeel ken ik niet. Typ overzicht om alle vragen te zien.",
        PlainNotice.QuestionChanged => "Deze vraag is veranderd. Ik heb je bericht niet opgeslagen. Lees de vraag en antwoord opnieuw.",
        PlainNotice.QuestionGone => "De vraag waar je was, is er niet meer. Ik heb je bericht niet opgeslagen.",
        PlainNotice.SearchWhat => "Wat wil je opzoeken? Typ zoek met een woord erachter. Bijvoorbeeld: zoek vertrouwen.",
        PlainNotice.NothingFound => "Daar vind ik niets over. Probeer een ander woord. Bijvoorbeeld: zoek vertrouwen. Of typ overzicht voor alle vragen.",
        PlainNotice.NothingBefore => "Dit is de eerste vraag.",
        PlainNotice.NotHere => "Dat kan hier niet. Hieronder staat wat je nu kunt doen.",
        PlainNotice.CompanySet => "Genoteerd. Dit geldt vanaf je volgende antwoord.",
        PlainNotice.ChooseHere => "Kies hieronder hoe je verdergaat.",
        PlainNotice.GatePassed => "Goed, we gaan door. Je reden is bewaard.",
        PlainNotice.GateGone => "Dit is intussen geregeld. Je kunt door.",
        PlainNotice.OutcomeGone => "Deze uitkomst geldt niet meer. Er is een antwoord veranderd.",
        PlainNotice.Undecided => "Goed, we gaan door. Kom later terug bij deze keuze.",
        PlainNotice.OutcomeSetAside => "Goed, we gaan door met de voorbereiding. Je reden is bewaard.",
        PlainNotice.WhichSignalForReason => "Er zijn meer signalen. Kies bij welk signaal dit hoort. Je reden gaat dan mee.",
        PlainNotice.WhichSignal => "Er zijn meer signalen. Kies bij welk signaal dit hoort.",
        PlainNotice.SignalGone => "Dit signaal is er niet meer. Er is een antwoord veranderd.",
        PlainNotice.TheirsKept => "Het antwoord van je collega blijft staan.",
        PlainNotice.NothingEarlier => RoundPhrases.NothingEarlier,
        PlainNotice.RoundIsNew => RoundPhrases.IsNew,
        PlainNotice.RoundBegunByOther => RoundPhrases.BegunByOther,
        PlainNotice.RoundLeft => RoundPhrases.Left,
        PlainNotice.NotNeeded => "Deze vraag hoeft niet: jullie zijn al verder. Er is niets veranderd.",
        PlainNotice.AnswerKept => "Er stond al een antwoord. Dat blijft staan.",
        PlainNotice.ConflictFirst => "Kies eerst welk antwoord blijft staan. Daarna ga je verder.",
        PlainNotice.NeedsNetworkFirst => "Daarvoor heb je eerst een netwerk nodig.",
        PlainNotice.CannotRestore => "Dat antwoord kan ik niet terugzetten. Typ historie en kijk welke antwoorden er zijn.",
        PlainNotice.NotCountedYet => "Er is nog niets geteld. Typ terug voor een stap terug.",
        PlainNotice.EvaluationNotBegun => EvaluationPhrases.NotBegun,
        PlainNotice.EvaluationTextTooLong => EvaluationPhrases.TextTooLong,
        PlainNotice.EvaluationIsEmpty => EvaluationPhrases.IsEmpty,
        PlainNotice.EvaluationCompletedByOther => EvaluationPhrases.CompletedByOther,
        PlainNotice.EvaluationStands => EvaluationPhrases.Stands,
        PlainNotice.GoalGone => EvaluationPhrases.GoalGone,
        PlainNotice.ActionMissing => ActionPhrases.Missing,
        PlainNotice.OwnerUnknown => ActionPhrases.OwnerUnknown,
        PlainNotice.OwnerWhich => ActionPhrases.OwnerWhich,
        PlainNotice.ActionLeft => ActionPhrases.LeftAlone,
        PlainNotice.NoEvaluations => EvaluationPhrases.None,
        PlainNotice.SomeoneElseWasFirst => "Een collega was je voor. Jouw antwoord is nog niet opgeslagen.",
        PlainNotice.BlocksAlways => "Dit signaal moet eerst opgelost zijn. Dit kan niet anders.",
        PlainNotice.WhichDate => "Dat kan meer dan één dag zijn. Kies hieronder welke je bedoelt, of typ het nummer.",
        PlainNotice.WhichMoment => "Welk moment bedoel je? Kies het hieronder.",
        PlainNotice.WhenMissing => "Ik zag geen datum. Typ er een, of kies hem in het veld.",
        PlainNotice.NothingPlanned => "Goed, er is niets gepland. Hier was je.",
        PlainNotice.AgendaFull => "De agenda is vol: er staan 60 momenten in. Haal er eerst een weg. Er is niets gepland.",
        PlainNotice.TitleTooLong => "Dat is te lang voor een herinnering. Gebruik hoogstens 160 tekens. Er is niets gepland.",
        PlainNotice.TellWhenDone => "Doe dit samen, op jullie eigen manier. Klaar? Kies dan ‘Al gedaan’.",
        PlainNotice.OneDayOnly => "Kies één dag waarop ik het weer vraag. Het ritme verander je daarna in de agenda.",
        PlainNotice.PutOffTooFar => "Dat is meer dan een jaar weg. Kies een dag die eerder is.",
        PlainNotice.PutOffToday => "Kies een dag na vandaag. Wil je het nu doen? Typ dan: nu doen.",
        PlainNotice.PutOffWhichDay => "Dat kan meer dan één dag zijn. Typ de datum, zoals 6 oktober.",
        PlainNotice.PauseUntilWhen => "Tot wanneer? Typ bijvoorbeeld: pauze tot 1 september.",
        PlainNotice.PauseTooLong => "Een pauze duurt hooguit een jaar. Kies een dag die eerder is.",
        PlainNotice.NotPaused => "Er is nu geen pauze.",
        PlainNotice.RecessNotUnderstood => "Ik begrijp die dagen niet. Typ bijvoorbeeld: reces van 11 juli tot en met 23 augustus.",
        PlainNotice.RecessIsPast => "Dat reces is al voorbij. Er is niets veranderd.",
        PlainNotice.RecessTooLong => "Een reces duurt hooguit honderd dagen. Gebruik anders een pauze. Er is niets veranderd.",
        PlainNotice.TooManyRecesses => "Er staan al twaalf periodes. Haal er eerst een weg. Er is niets veranderd.",
        PlainNotice.RecessRemoved => "Dat reces telt niet meer mee.",
        PlainNotice.QuietSet => "Goed. Vanaf nu stuur ik je uit mezelf minder berichten.",
        PlainNotice.UsualSet => "Goed. Vanaf nu stuur ik je berichten zoals altijd.",
        PlainNotice.NothingForAFile => "Er komt nog niets, dus er is niets voor een agendabestand. Plan eerst een moment.",
        PlainNotice.NoPublicAddress => "Een agendabestand kan ik nu niet maken. Vraag de beheerder om mijn webadres in te stellen (PublicAddress).",
        PlainNotice.RegisterLeft => RegisterLeft,
        PlainNotice.NameIsPersonal => "In deze naam staat iets over een persoon. Kies een naam zonder persoon.",
        _ => throw new ArgumentOutOfRangeException(nameof(notice)),
    };
}
