using Sleutelnet.Core.Moments;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said unasked.</summary>
internal static class ReminderPhrases
{
    public const string Asked = "Je vroeg me om dit nu weer te zeggen.";
    public const string Paused = "Tijdens de pauze bleef dit liggen";
    public const string Late = "Dit bericht komt later dan gepland.";
    public const string Soon = "Dit komt binnenkort";
    public const string Choose = "Kies er één om te zeggen wat je ermee doet.";
    public const string LastTime = "De vorige keer";
    public const string Who = "Wie: ";
    public const string AboutColleague = "Een collega krijgt geen berichten meer";

    public static string About(string? title) => title is null ? "Herinnering" : $"Herinnering: {title}";

    public static string Count(int count) => count == 1 ? "Je hebt een herinnering" : $"Je hebt {count} herinneringen";

    public static string Planned(string date) => $"Gepland op {date}.";

    public static string On(string date) => $"{date}.";

    public static string Ahead(int days) => days switch
    {
        1 => "Dit is morgen. ",
        _ when days % 7 == 0 => days == 7 ? "Dit is over een week. " : $"Dit is over {days / 7} weken. ",
        _ => $"Dit is over {days} dagen. ",
    };

    public static string LateEnough(int window) =>
        $"Dit komt later dan gepland. Uit mezelf stuur ik je hooguit één bericht per {(window > Telling.UsualDays ? "vier weken" : "week")}.";

    public static string Answered(string question, string date) => $"{question}, op {date}: ";

    public static string Evaluated(string date) => $"Op {date} zeiden jullie:";

    public static string AndMore(int more) => more == 1 ? "En nog 1 moment. Typ agenda." : $"En nog {more} momenten. Typ agenda.";
}
