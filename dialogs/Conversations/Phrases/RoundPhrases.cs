namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about going through the questions once more.</summary>
internal static class RoundPhrases
{
    public const string How = "Wil je dit? Kies een knop, of typ ja of nee. Nu is er nog niets veranderd.";
    public const string Propose = "Opnieuw inrichten";
    public const string Leave = "Niet doen";
    public const string StillRight = "Klopt nog";
    public const string NothingEarlier = "Bij deze vraag staat geen antwoord van een eerdere ronde. Er is niets opgeslagen.";
    public const string IsNew = "In deze ronde is nog niets beantwoord. Je kunt gewoon beginnen.";
    public const string BegunByOther = "Een collega is deze ronde al begonnen. Hier ga je verder.";
    public const string Left = "Goed, er is niets veranderd. Hier was je.";

    public static string Title(int round) => $"Opnieuw inrichten: ronde {round}";

    public static string[] WhatHappens(int round) =>
    [
        "Je loopt alle vragen nog een keer na, vanaf de eerste.",
        $"Bij elke vraag zie je wat er in ronde {round - 1} stond. Klopt dat nog? Dan is één tik genoeg.",
        "Er wordt niets gewist. Alle antwoorden blijven bewaard, met wie ze gaf en wanneer.",
        "Wat je telt, zoals nieuwe mensen, telt gewoon door.",
        "De fase begint weer bij 1. Signalen en keuzes die jullie eerder goedvonden, bekijk je opnieuw.",
        "Dit geldt voor alle coördinatoren van dit netwerk. Spreek het dus eerst met elkaar af.",
    ];

    public static string Begin(int round) => $"Begin ronde {round}";

    public static string Begun(int round) => $"Ronde {round} is begonnen. Alles van ronde {round - 1} is bewaard. Klopt een antwoord nog? Typ dan: klopt nog.";

    public static string Was(int round) => $"In ronde {round} stond er: ";

    public static string WasToo(int round) => $" · In ronde {round}: ";

    public static string Now(int round) => $"Dit is ronde {round}. Wat er in eerdere rondes stond, zie je bij elke vraag.";

    public static string Round(int round) => $"Ronde {round}";
}
