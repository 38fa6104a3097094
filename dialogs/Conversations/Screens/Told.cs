using System.Globalization;
using System.Text.Json.Nodes;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>All that a message which comes unasked is drawn from.</summary>
internal sealed class Told
{
    // Later than this is said to be late. To send to everybody, and once more after a fault, takes less.
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    // What was kept for another message of the same hour came as it was meant to.
    private static readonly TimeSpan Together = TimeSpan.FromHours(1);

    private readonly IReadOnlyList<Network> networks;
    private readonly Letter letter;

    public Told(GuideContent guide, IReadOnlyList<Network> networks, Letter letter, DateTimeOffset now)
    {
        (Guide, this.networks, this.letter, Now) = (guide, networks, letter, now);
        Moments = [.. letter.Said.OfType<MomentReminder>().Select(Find).OfType<ToldMoment>().OrderBy(told => told.Reminder.WasPaused).ThenBy(told => told.Reminder.DueAt)];
        News = [.. letter.Said.OfType<ColleagueNews>().Where(news => NameOf(news) is not null)];
        Soon = [.. Coming().OrderBy(told => told.Moment.Coming!.On)];
        var named = Moments.Concat(Soon).Select(told => told.Network).Concat(News.Select(news => Of(news)!)).Distinct().ToList();
        Only = named.Count == 1 ? named[0] : null;
    }

    public GuideContent Guide { get; }

    public DateTimeOffset Now { get; }

    /// <summary>At most one unasked message in so many days.</summary>
    public int Window => letter.Window;

    /// <summary>What is due, in the order it was; what a pause held comes last.</summary>
    public IReadOnlyList<ToldMoment> Moments { get; }

    /// <summary>The colleagues whom nothing reaches any more.</summary>
    public IReadOnlyList<ColleagueNews> News { get; }

    /// <summary>What comes before she may hear anything again.</summary>
    public IReadOnlyList<ToldMoment> Soon { get; }

    /// <summary>The network that all of it is about; null when there are several.</summary>
    public Network? Only { get; }

    /// <summary>Whether something comes later than it should, so that it needs a word.</summary>
    public bool IsLate(MomentReminder reminder) =>
        Now - reminder.DueAt > (HadEnough(reminder) ? Together : Punctual) || DutchTime.Day(Now) != DutchTime.Day(reminder.DueAt);

    /// <summary>Whether that is because she had enough messages.</summary>
    public bool HadEnough(MomentReminder reminder) => letter.Waited.Contains(reminder.Key);

    /// <summary>The name of a colleague whom nothing reaches; null when she is none any more.</summary>
    public string? NameOf(ColleagueNews news) => Of(news)?.Members.GetValueOrDefault(news.Colleague)?.Name;

    public Network? Of(Reminder reminder) => networks.FirstOrDefault(network => network.Key.Network == reminder.Network);

    private ToldMoment? Find(MomentReminder reminder) =>
        Of(reminder) is { } network && network.Moments.GetValueOrDefault(new MomentId(reminder.Moment)) is { } moment ? new ToldMoment(network, moment, reminder) : null;

    private IEnumerable<ToldMoment> Coming()
    {
        var today = DutchTime.Day(Now);
        return from network in networks
               from moment in network.Moments.Values
               let coming = moment.Coming
               where !moment.Ended && coming is not null && (coming.On > today || (coming.On == today && coming.DueAt > Now)) && coming.On <= today.AddDays(Window)
                   && network.Agenda.HeldUntil(coming.On) is null
                   && Hearing.Hears(network, moment, letter.To) && !Moments.Any(told => told.Network == network && told.Moment.Id == moment.Id)
               select new ToldMoment(network, moment, new MomentReminder(network.Key.Network, moment.Id.Value, coming.Planned, coming.On, 0, coming.DueAt));
    }
}

/// <summary>A moment that is told of.</summary>
internal sealed record ToldMoment(Network Network, Moment Moment, MomentReminder Reminder)
{
    /// <summary>What a button about it carries.</summary>
    public JsonObject Data() => new()
    {
        ["network"] = Network.Key.Network,
        ["moment"] = Moment.Id.Value,
        ["planned"] = Reminder.Planned.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["seen"] = Moment.Version,
    };
}
