namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said unasked.</summary>
internal static class ReminderPhrases
{
    public const string Title = "Herinnering";
    public const string Do = "Nu doen";

    public static string Planned(string date) => $"Gepland op {date}.";
}
