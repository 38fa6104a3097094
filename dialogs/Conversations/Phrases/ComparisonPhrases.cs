namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said of evaluations beside each other.</summary>
internal static class ComparisonPhrases
{
    public const string Title = "Vergelijken";
    public const string ResultTitle = "Dit kwam eruit";
    public const string Network = "Het netwerk";
    public const string GoneGoal = "Een doel van eerder";
    public const string IsGone = "Dit doel hebben jullie nu niet meer.";
    public const string FirstTime = "Dit is de eerste keer. De volgende keer zie je hier wat er is veranderd.";
    public const string Reworded = "Jullie schreven dit doel later anders op.";
    public const string Chart = "Hoe ver per keer";
    public const string Nothing = "Er is niets met een cijfer ingevuld.";
    public const string NotSaid = "niet ingevuld";
    public const string Advice = "Hoe nu verder?";

    public static string Times(int count) => count == 1 ? "Er is nog maar één keer om te laten zien." : $"De laatste {count} keer, de nieuwste eerst.";

    public static string Goal(int number) => $"Doel {number}: ";

    public static string Line(string question) => $"{question}: ";

    public static string On(string date) => $"{date}: ";

    public static string Then(string date) => $", {date}";

    public static string BarGoal(int number) => $"Doel {number}";

    public static string Trend(int from, int to) => to > from ? $"Van {from} naar {to}: vooruit." : to < from ? $"Van {from} naar {to}: achteruit." : $"Weer {to}: gelijk gebleven.";

    public static string Changed(int from, int to) => to == from ? $"Weer {to}." : $"Van {from} naar {to}.";

    public static string Next(string date) => $"De volgende keer staat in de agenda: {date}.";
}
