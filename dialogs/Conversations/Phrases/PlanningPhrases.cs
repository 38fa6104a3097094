using System.Globalization;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is asked when a moment is planned or put off.</summary>
internal static class PlanningPhrases
{
    public const string AboutTitle = "Waar wil je een herinnering voor?";
    public const string AboutLabel = "In een paar woorden";
    public const string WhenKnown = "De datum weet ik al: ";
    public const string WhenTitle = "Wanneer?";
    public const string WhichTitle = "Welke datum bedoel je?";
    public const string WhenLabel = "Typ een dag, of hoe vaak het terugkomt";
    public const string DateLabel = "Of kies een datum";
    public const string Subject = "Het gaat over: ";
    public const string Plan = "Plan dit";
    public const string LaterTitle = "Wanneer vraag ik het weer?";
    public const string LaterText = "Kies een dag, of typ er een. Bijvoorbeeld: over twee weken.";
    public const string PutOff = "Stel uit tot deze dag";

    public static readonly string[] AboutHow =
    [
        "Bijvoorbeeld: de evaluatie, of een bijeenkomst in de wijk.",
        "Je collega’s lezen dit ook. Noem geen namen van sleutelpersonen.",
    ];

    public static readonly string[] WhenHow =
    [
        "Bijvoorbeeld: 6 oktober om half tien. Of: elk half jaar vanaf 1 maart.",
        "Of: elke tweede dinsdag van de maand. Zonder tijd kom ik om 9.30 uur.",
    ];

    public static string Tomorrow(DateOnly day) => $"De volgende werkdag: {DutchTime.InFull(day)}";

    public static string NextWeek(DateOnly day) => $"Over een week: {DutchTime.InFull(day)}";

    public static string NextMonth(DateOnly day) => $"Over een maand: {DutchTime.InFull(day)}";

    public static string AfterRecess(DateOnly day) => $"Na het reces: {DutchTime.InFull(day)}";

    public static string PastNext(DateOnly next) => $"Op {DutchTime.InFull(next)} herinner ik je er alweer aan. Kies een dag daarvoor, of typ: overslaan.";

    public static string Past(DateOnly date, TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"Dit is al voorbij: {DutchTime.InFull(date)}, {time.Hour}.{time.Minute:D2} uur. Kies een dag die nog komt. Ik heb niets veranderd.");

    public static string Of(WhenProblem problem) => problem switch
    {
        WhenProblem.Vague => "Dat is nog geen dag. Noem een datum, of typ bijvoorbeeld: over drie maanden.",
        WhenProblem.NoSuchDate => "Die datum bestaat niet. Kijk even op een kalender, en typ hem opnieuw.",
        WhenProblem.NoSuchTime => "Die tijd bestaat niet. Typ bijvoorbeeld: half tien, of 14.00 uur.",
        WhenProblem.HasEnd => "Een einddatum kan ik niet onthouden. Plan het zonder einde, en zet het later uit.",
        WhenProblem.TooFar => "Dat is verder weg dan tien jaar. Kies een dag die eerder is.",
        WhenProblem.TooOften => "Vaker dan één keer per week herinner ik je niet. Kies een rustiger ritme.",
        _ => "Ik zie nog geen datum. Typ bijvoorbeeld: 6 oktober, over drie maanden, of elk half jaar vanaf 1 maart.",
    };
}
