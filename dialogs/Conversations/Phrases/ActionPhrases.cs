using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about actions: what will be done, by whom, and when.</summary>
internal static class ActionPhrases
{
    public const string Title = "Acties";
    public const string Heading = "Wat gaan jullie doen?";
    public const string WhatTitle = "Wat spreken jullie af?";
    public const string WhatHow = "Schrijf één ding op dat iemand gaat doen. Bijvoorbeeld: de agenda een week eerder sturen.";
    public const string NoNames = "Noem geen sleutelpersonen.";
    public const string WhatLabel = "Wat gaat er gebeuren?";
    public const string WhoTitle = "Wie doet dit?";
    public const string WhoHow = "De coördinator die je kiest, krijgt op die dag een herinnering. Vertel het nu al.";
    public const string Me = "Ik";
    public const string Other = "Een andere collega";
    public const string OtherHow = "Ik schrijf geen naam op. Alle coördinatoren krijgen de herinnering.";
    public const string Choose = "Kies deze collega";
    public const string Subject = "Actie: ";
    public const string Add = "Voeg toe";
    public const string NewAction = "Nieuwe actie";
    public const string Done = "Gedaan";
    public const string DoneTitle = "Deze actie is gedaan";
    public const string Look = "Bekijk deze actie";

    public const string Agreed = "Nu afgesproken";
    public const string Before = "Eerder afgesproken, nog niet gedaan";
    public const string BeforeHow = "Is iets gedaan? Tik op Gedaan, of typ bijvoorbeeld: 1 gedaan. De rest blijft staan.";
    public const string Now = "Typ een actie, of typ klaar om af te ronden.";
    public const string Result = "Dit spraken jullie af";

    public const string None = "Er staan geen acties open.";
    public const string NoneHow = "Typ bijvoorbeeld: actie: de agenda een week eerder sturen.";
    public const string Waits = "is aan de beurt";
    public const string WasDone = "gedaan";

    public const string Missing = "Ik zag geen actie. Typ in een paar woorden wat jullie gaan doen.";
    public const string OwnerUnknown = "Die naam ken ik niet als coördinator. Kies iemand uit de lijst, of een andere collega.";
    public const string OwnerWhich = "Dat kan meer dan één collega zijn. Typ het nummer.";
    public const string LeftAlone = "Goed, deze actie heb ik niet genoteerd.";

    private static readonly string[] Others = ["een andere collega", "andere collega", "iemand anders", "een ander", "niemand", "weet ik niet", "weten we niet", "nog niet bekend", "een collega", "anders"];

    private static readonly string[] Myself = ["ik", "ikzelf", "ik zelf", "zelf", "ikke", "ik doe het", "dat doe ik", "ik doe dit"];

    public static bool SaysOther(string text) => Others.Contains(Words.Normalise(text));

    public static bool SaysMe(string text) => Myself.Contains(Words.Normalise(text));

    public static string Open(int count) => count == 1 ? "1 actie staat open" : $"{count} acties staan open";

    public static string More(int count) => count == 1 ? "En nog 1 actie. Typ agenda." : $"En nog {count} acties. Typ agenda.";

    public static string MoreHere(int count) => count == 1 ? "En nog 1 actie. Typ acties." : $"En nog {count} acties. Typ acties.";

    public static string Recent(int count) => count == 1 ? "De laatste drie maanden is 1 actie gedaan." : $"De laatste drie maanden zijn {count} acties gedaan.";
}
