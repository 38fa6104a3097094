using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about one moment.</summary>
internal static class MomentPhrases
{
    public const string Gone = "Een moment dat niet meer bestaat";
    public const string NothingComes = "Hier is geen datum meer voor.";
    public const string WhenHeading = "Wanneer";
    public const string NextTime = "Volgende keer: ";
    public const string FirstTime = "Eerste keer: ";
    public const string OnlyTime = "Op: ";
    public const string ForAll = "Alle coördinatoren van dit netwerk krijgen deze herinnering.";
    public const string MayBeLate = "Kwam er kort daarvoor al een bericht? Dan kan dit later komen.";
    public const string AlsoForOthers = "Dit geldt ook voor je collega’s.";
    public const string DutchClock = " (Nederlandse tijd).";
    public const string Over = "Hierna komt er geen herinnering meer.";
    public const string Ended = "Deze herinnering staat uit.";
    public const string Prepare = "Regel dit vooraf";
    public const string Proposal = "Voorstel";
    public const string DateFirst = "Hiervoor heb ik eerst een datum nodig:";
    public const string NotOffered = "Dit staat al in de agenda, of het past nu niet bij jullie antwoorden.";
    public const string Planned = "Gepland: ";
    public const string MovedAlong = "Verzet, omdat je antwoord veranderde: ";

    public const string Take = "Plan zo";
    public const string TakeOn = "Andere datum";
    public const string Decline = "Niet nodig";
    public const string Do = "Nu doen";
    public const string Later = "Later";
    public const string Skip = "Deze keer overslaan";
    public const string Done = "Al gedaan";
    public const string Never = "Niet meer";
    public const string Move = "Andere datum";
    public const string Restore = "Weer aanzetten";

    public static string HeldByPause(DateOnly day) => $"Er is nu een pauze. Dit komt daarom pas op {DutchTime.InFull(day)}.";

    public static string Kind(MomentSubject about) => about is ActionPoint ? "Actie" : "Herinnering";

    public static string Owner(string? name) => name is null ? "Wie: een andere collega." : $"Wie: {name}.";

    public static string When(string date, string rhythm) => $"{date} · {rhythm}";

    public static string Then(string rhythm) => $"Daarna: {rhythm}.";

    public static string AheadAt(DateOnly day) => $" · ik meld me al op {DutchTime.Date(day)}";

    public static string FirstHeard(DateOnly day) => $"Ik meld me al op {DutchTime.InFull(day)}, zodat je het kunt voorbereiden.";

    public static string WaitingSince(DateOnly on) => $"Was aan de beurt op {DutchTime.InFull(on)}";

    public static string PutOffUntil(string again) => $"Uitgesteld: ik vraag het weer op {again}";

    public static string LastDone(DateOnly done) => $"Laatste keer gedaan: {DutchTime.InFull(done)}.";

    public static string PlannedBy(string name, DateOnly day) => $"Gepland door {name}, {DutchTime.Date(day)}.";

    public static string NextIs(string date) => $"De volgende keer is {date}.";

    public static string ComesBack(string again) => $"Ik vraag het weer op {again}.";

    public static string Moved(DateOnly planned, FreeDay free) => $"{Upper(DutchTime.InFull(planned))} is {free.Kind switch
    {
        FreeDayKind.Holiday => $"een feestdag ({free.Name})",
        FreeDayKind.Recess => "in jullie reces",
        _ => "in het weekend",
    }}. Daarom is het de eerste werkdag erna.";

    public static string Said(MomentAnswer answer) => answer switch
    {
        MomentDone => "Genoteerd als gedaan: ",
        MomentSkipped => "Deze keer overgeslagen: ",
        MomentPutOff => "Uitgesteld: ",
        _ => "Deze herinnering staat uit: ",
    };

    public const string WasTold = "Hierover kregen jullie een bericht.";

    public static string PlannedOn(string date, string rhythm) => $"Gepland op {date} · {rhythm}.";

    public static string WasSaid(MomentAnswer answer) => answer switch
    {
        MomentDone done => $"Gedaan op {DutchTime.InFull(done.On)}.",
        MomentSkipped => "Deze keer overgeslagen.",
        MomentPutOff later => $"Uitgesteld tot {DutchTime.InFull(later.Until)}.",
        _ => "Uitgezet.",
    };

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
