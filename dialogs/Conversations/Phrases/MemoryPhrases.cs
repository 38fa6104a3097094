using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about what was changed, decided and taken back.</summary>
internal static class MemoryPhrases
{
    public const string HistoryTitle = "Historie";
    public const string HistoryOfQuestion = "Historie van deze vraag";
    public const string DecisionsTitle = "Besluiten";
    public const string NothingChanged = "Hier is nog niets veranderd.";
    public const string NothingDecided = "Hier is nog niets gekozen.";
    public const string Older = "Ouder";
    public const string Newest = "Naar het nieuwste";

    public const string Before = "Eerst: ";
    public const string After = "Daarna: ";
    public const string First = "Eerste antwoord: ";
    public const string Again = "Nieuw antwoord: ";
    public const string TookBack = "Teruggenomen: ";
    public const string Open = "Geen antwoord, de vraag is weer open";
    public const string Reason = "Reden: ";
    public const string Choice = "Keuze: ";
    public const string NoReason = "Er is geen reden bij geschreven.";
    public const string WasFirst = "Was eerst: ";
    public const string EarlierRound = "Deze keuze is uit een vorige ronde.";
    public const string OldQuestion = "Een vraag die er niet meer is";
    public const string OldRegister = "Iets wat ik niet meer tel";
    public const string Gone = "Iets wat er niet meer is";
    public const string Once = "1 keer";
    public const string Confidential = "Ingevuld. Wat er is ingevuld, bewaar ik niet.";
    public const string AcceptanceEnded = "De reden telt niet meer. Er is een antwoord veranderd.";
    public const string AcceptedAgain = "De reden telt weer.";
    public const string AcceptanceTakenBack = "De reden is teruggenomen.";

    public const string Restore = "Zet terug";
    public const string Restorable = "Dit antwoord weer gebruiken";

    public const string TakeBack = "Mijn laatste wijziging ongedaan maken";
    public const string OpenAgain = "De vraag staat weer open.";
    public const string StandsNow = "Nu staat er weer: ";
    public const string StaysInHistory = "Wat er stond, blijft in de historie.";

    public static string Number(int number) => $"Antwoord {number}";

    public static string RestoreNumber(int number) => $"Zet antwoord {number} terug";

    public static string RestoreHow(int number, string question) => $"Typen kan ook: zet antwoord {number} van {question} terug.";

    public static string Unreadable(int count) => count == 1 ? "Eén regel kan ik niet lezen." : $"{count} regels kan ik niet lezen.";

    public static string MoreEarlier(int count) => count == 1 ? "Daarvoor was er nog 1 andere keuze." : $"Daarvoor waren er nog {count} andere keuzes.";

    public static string Signal(string title) => $"Signaal: {title}";

    public static string Round(string number) => $"Ronde {number} is begonnen.";

    public static string Counted(string what) => $"Geteld: {what}";

    public static string CountTakenBack(string what) => $"Er weer afgehaald: {what}";

    public static string IsTakenBack(string question) => $"Het antwoord bij {question} is teruggenomen. De vraag staat open.";

    public static string TakenBackAt(string question) => $"Teruggenomen bij {question}: ";

    public static string ReasonGone(string what) => $"Je reden bij “{what}” is teruggenomen.";

    public static string ReasonAgain(string what) => $"De reden bij “{what}” telt weer.";

    public static string CountGone(string register, string what) => $"Weer afgehaald bij {register}: {what}.";

    public static string MoreTakenBack(int count) => count == 1 ? "En nog 1 andere wijziging. Typ historie." : $"En nog {count} andere wijzigingen. Typ historie.";

    public static string ChangedBy(string question) => $"Het antwoord bij {question} laat ik staan. Het is daarna veranderd door ";

    public static string Changed(string question) => $"Het antwoord bij {question} laat ik staan. Het is daarna nog veranderd.";

    public static string Accepted(AcceptanceKind kind) => kind switch
    {
        AcceptanceKind.Signal => "Dit klopt voor jullie.",
        AcceptanceKind.Gate => "Toch doorgegaan, al was nog niet alles geregeld.",
        _ => "Toch verdergegaan met de voorbereiding.",
    };

    public static string Of(LogKind kind) => kind switch
    {
        LogKind.Started => "Netwerk gestart",
        LogKind.Joined => "Een collega doet mee",
        LogKind.Invited => "Een collega uitgenodigd",
        LogKind.RoundStarted => "Nieuwe ronde",
        LogKind.AgendaSettled => "Herinneringen ingesteld",
        _ => "Wijziging",
    };

    public static string Of(CannotTakeBack problem) => problem switch
    {
        CannotTakeBack.Nothing => "Er is niets van jou om terug te nemen. Ik heb niets veranderd.",
        CannotTakeBack.Unsure => "Ik kan de historie niet goed lezen. Daarom heb ik niets veranderd. Typ historie om zelf te kijken.",
        CannotTakeBack.Confidential =>
            "Je laatste wijziging was vertrouwelijk, zoals een exitgesprek. Die kan ik niet terugnemen, want ik bewaar niet wat je invulde. " + GoOn,
        CannotTakeBack.IsAgenda => "Je laatste wijziging was in de agenda. Typ agenda, en kies het moment om het te veranderen. " + GoOn,
        CannotTakeBack.IsRound => "Je begon een nieuwe ronde. Die kan ik niet terugnemen. Je oude antwoorden zijn bewaard. " + GoOn,
        CannotTakeBack.RoundSince => "Na je laatste wijziging begon een nieuwe ronde. Daarom heb ik niets veranderd. " + GoOn,
        CannotTakeBack.ChangedSince => "Ik heb niets veranderd. " + GoOn,
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private const string GoOn = "Wil je de wijziging daarvoor terugnemen? Typ dan nog eens ongedaan.";
}
