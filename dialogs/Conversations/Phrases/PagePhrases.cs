namespace Sleutelnet.Conversations.Phrases;

/// <summary>What the pages say: welcome, help, privacy, setting up, gates, outcomes and the end.</summary>
internal static class PagePhrases
{
    public const string WelcomeTitle = "Hallo, ik ben Sleutelnet";
    public static readonly string[] Welcome =
    [
        "Ik help je een netwerk van sleutelpersonen op te bouwen, stap voor stap.",
        "Ik stel de vragen van de landelijke handreiking, steeds één tegelijk.",
        "Loopt je netwerk al? Dan stel ik minder vragen.",
        "Je antwoorden bewaar ik bij je gemeente. Schrijf geen namen van sleutelpersonen op.",
        "Typ stop wanneer je wilt. Er gaat niets verloren.",
    ];
    public const string Bot = "Sleutelnet";
    public const string NewNetwork = "Nieuw netwerk";
    public const string HaveCode = "Ik heb een code";
    public const string WhatIsStored = "Wat bewaar je?";

    public const string NameTitle = "Hoe heet het netwerk?";
    public const string NameText = "Kies een naam die je collega’s herkennen. Bijvoorbeeld: Netwerk Waterveen-Noord.";
    public const string NameLabel = "Naam van het netwerk";
    public const string MunicipalityTitle = "Voor welke gemeente is het netwerk?";
    public const string MunicipalityLabel = "Naam van de gemeente";
    public const string CodeTitle = "Welke code heb je gekregen?";
    public const string CodeText = "Een code heeft acht tekens. Je krijgt hem van een collega. Hij is zeven dagen geldig.";
    public const string CodeLabel = "De code";
    public const string Next = "Volgende";
    public const string Cancel = "Annuleren";

    public const string NetworksTitle = "Jouw netwerken";
    public const string NoNetworks = "Je hebt nog geen netwerk.";
    public static string MoreNetworks(int count) => $"Je hebt er nog {count}. Typ: wissel naar, met de naam.";
    public const string Current = "Hier werk je nu aan";
    public const string Switch = "Ga hierheen";

    public const string InvitationTitle = "Nodig een collega uit";
    public const string InvitationCode = "De code is: ";
    public static string InvitationUntil(string date) => $"De code werkt één keer, tot {date}.";
    public const string InvitationHow = "Je collega opent Sleutelnet in Teams en typt de code.";
    public const string InvitationWho = "Nodig alleen collega’s van de gemeente uit. Zij zien alle antwoorden.";

    public const string HelpTitle = "Wat kun je typen?";
    public static readonly (string Command, string Does)[] Commands =
    [
        ("verder", "ga door waar je was"),
        ("terug", "naar de vorige vraag"),
        ("overslaan", "naar de volgende vraag"),
        ("later", "bewaar deze vraag voor later"),
        ("weet ik niet", "ik noteer dat dit nog open is"),
        ("past niet bij ons", "de vraag telt dan als klaar"),
        ("uitleg of voorbeeld", "hulp bij de vraag"),
        ("begrip sleutelpersoon", "wat een woord betekent"),
        ("zoek vertrouwen", "wat er in de handreiking over staat"),
        ("draait al", "als het netwerk al loopt: minder vragen"),
        ("opnieuw inrichten", "alle vragen nog een keer; niets gaat weg"),
        ("status", "in welke fase zitten we?"),
        ("wat nu", "de beste volgende stap"),
        ("overzicht", "wat open staat, en alle onderdelen"),
        ("overzicht 1.2", "alle vragen en antwoorden van een onderdeel"),
        ("volgende pagina", "de rest van een overzicht"),
        ("ga naar 1.2 of wijzig doelen", "naar een andere vraag"),
        ("signalen", "wat je antwoorden samen zeggen"),
        ("samenstelling, verloop of geven en vragen", "hoe de groep ervoor staat"),
        ("nieuwe mensen, exitgesprek, wij vroegen, wij boden of spanning melden", "tel iets mee, zonder namen"),
        ("evaluatie of reflectie", "kijk samen terug op het netwerk"),
        ("vergelijk", "de laatste keren naast elkaar"),
        ("acties of nieuwe actie", "wat jullie gaan doen, wie en wanneer"),
        ("delen", "een samenvatting zonder kleine aantallen"),
        ("ongedaan", "neem je laatste wijziging terug"),
        ("historie of historie 1.3", "wat er is veranderd, en door wie"),
        ("besluiten", "wat jullie kozen, en waarom"),
        ("agenda", "wat eraan komt, en wat de handreiking voorstelt"),
        ("herinner ons elk half jaar aan de evaluatie", "ik kom er dan zelf mee"),
        ("pauze tot 1 september, rustig of gewoon", "wanneer en hoe vaak ik iets stuur"),
        ("agendabestand", "zet de momenten in Outlook"),
        ("met collega’s", "met wie je antwoord gaf"),
        ("uitnodigen", "een code voor een collega"),
        ("netwerken, wissel of nieuw netwerk", "werk aan een ander netwerk"),
        ("privacy", "wat ik bewaar"),
        ("stop", "later verder; alles blijft bewaard"),
    ];

    public const string PrivacyTitle = "Wat bewaar ik?";
    public static readonly string[] Privacy =
    [
        "Ik bewaar de antwoorden over je netwerk. Ook wie ze gaf, en wanneer.",
        "Wijzig je een antwoord? Dan bewaar ik ook wat er eerst stond.",
        "Van jou bewaar ik je naam en je account bij de gemeente.",
        "Ik vraag nooit naar gegevens van sleutelpersonen. Schrijf geen namen of kenmerken van mensen op.",
        "Ik kijk je tekst daarop na. Ik zie niet alles, dus let er zelf ook op.",
        "Van sleutelpersonen tel ik alleen aantallen per maand.",
        "Plan je een herinnering? Dan bewaar ik die, en wanneer ik je schreef.",
        "Een evaluatie bewaar ik met de naam van wie antwoordde.",
        "Komen mijn berichten niet bij je aan? Dan zien je collega’s dat.",
        "Alles staat in de opslag van je eigen gemeente. De coördinatoren van het netwerk lezen mee.",
        "Ook de beheerder van de opslag kan erbij. Die kan een netwerk wissen.",
        "Er gaat geen tekst naar een andere dienst. Ik begrijp je met vaste woordenlijsten.",
    ];

    public static readonly string[] Terms =
    [
        "Sleutelnet is een hulpmiddel voor medewerkers van de gemeente.",
        "De gemeente beheert de bot en de opslag zelf.",
        "De software is vrij te gebruiken onder de licentie EUPL-1.2, zonder garantie.",
    ];

    public const string Nameless = "een collega";

    public const string StoppedTitle = "Tot de volgende keer";
    public const string NothingYet = "Je hebt nog geen netwerk. Typ verder als je wilt beginnen.";
    public const string StoppedText = "Je antwoorden zijn bewaard. Typ verder om door te gaan.";

    public const string GateTitle = "Eerst nog iets regelen?";
    public const string GateMissing = "Dit mist nog:";
    public const string GateReason = "Wil je toch doorgaan? Typ dan: toch doorgaan, omdat …";
    public const string GoOnAnyway = "Toch doorgaan";
    public const string Arrange = "Regel dit";
    public const string ReasonLabel = "Waarom? Eén zin is genoeg.";

    public const string OutcomeNext = "Wat kun je nu doen?";
    public const string FollowUp = "Leg dit vast, zodat het niet vergeten raakt";
    public const string LookAgainNow = " · Die dag is er. Klopt jullie besluit nog?";
    public const string OutcomeReason = "Wil je toch verder met de voorbereiding? Typ dan: toch doorgaan, omdat …";
    public const string OutcomeIsDoubt = "Typ verder om door te gaan met de vragen.";
    public const string OutcomeIsResult = "Dit is een volwaardige uitkomst. Je antwoorden blijven bewaard.";

    public const string EndDoneTitle = "Alle vragen zijn klaar";
    public const string EndDoneText = "Er staat geen vraag meer open. Jullie netwerk kan zijn werk doen.";
    public const string EndDoneNext = "Kijk af en toe bij de samenstelling en het verloop. Typ: samenstelling, of: verloop.";
    public const string EndOpenTitle = "Je hebt alle vragen gezien";
    public const string EndOpenText = "Deze vragen staan nog open. Tik er een aan, of typ verder.";

    public const string SignalsTitle = "Signalen";
    public const string NoSignals = "Er zijn nu geen signalen.";
    public const string SignalsText = "Dit valt op als ik je antwoorden naast elkaar leg.";
    public const string AcceptTitle = "Waarom klopt dit voor jullie?";
    public const string AcceptRow = "Klopt voor ons";
    public const string AcceptedHeading = "Dit klopt voor jullie";
    public const string NextSignals = "Volgende signalen";
    public const string PreviousSignals = "Vorige signalen";
    public static string SignalsShown(int first, int last, int of) => $"Signaal {first} tot en met {last} van {of}.";

    public const string Answer = "Vul in";
    public const string Change = "Wijzig";
    public const string Look = "Bekijk";
    public const string Continue = "Verder";
    public const string Overview = "Overzicht";
    public const string WholeOverview = "Alle onderdelen";
    public const string NextPage = "Volgende pagina";
    public const string PreviousPage = "Vorige pagina";
    public const string Status = "Fase";
    public const string Signals = "Signalen";
    public const string Back = "Terug";
    public const string Skip = "Overslaan";
    public const string Unsuitable = "Past niet bij ons";
    public const string Help = "Hulp";
    public const string Stop = "Stoppen";
    public const string Save = "Opslaan";

    public const string Trouble = "Er ging iets mis bij mij. Je eerdere antwoorden zijn bewaard. Typ over een minuut verder. Dan zie je of je laatste antwoord is opgeslagen.";
    public const string TroubleTitle = "Dat lukte nu niet";
    public const string Full = "Het is nu heel druk. Je eerdere antwoorden zijn bewaard. Typ over een minuut verder. Dan zie je of je laatste antwoord is opgeslagen.";

    public const string Busy = "Het is nu druk. Je laatste bericht is niet opgeslagen. Stuur het over een minuut opnieuw.";
    public const string OnlyAloneTitle = "Ik werk alleen in een chat met jou alleen";
    public const string OnlyAloneText = "Open Sleutelnet in Teams en stuur me daar een bericht. Van dit gesprek bewaar ik niets.";
}
