using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>Reads of a network's log what a turn is about. Most turns are about nothing in it, and read nothing.</summary>
internal sealed class LogReader(GuideContent guide, INetworkStore store)
{
    // A trip takes longer than the rows in it.
    private const int Stretch = 200;

    // Who repeats a wish wants to go on from there; the next day it is another wish.
    private static readonly TimeSpan Repeating = TimeSpan.FromHours(1);

    /// <summary>What a command is decided on; null when it needs nothing.</summary>
    public async Task<Recalled?> ForAsync(Command? command, Network network, Member me, DateTimeOffset now, CancellationToken cancellationToken) => command switch
    {
        TakeBack wish => new Recalled(Last: await LastChangeAsync(network, me, Passed(wish, me, now), cancellationToken)),
        Restore restore => new Recalled(Entry: await EntryAsync(network.Key, restore, cancellationToken)),
        RestoreNumbered restore => new Recalled(Entry: await EntryAsync(network.Key, restore, cancellationToken)),
        _ => null,
    };

    /// <summary>What a view is drawn from, beside what its command was decided on.</summary>
    public async Task<LogPart> ForAsync(View view, Network network, Recalled? recalled, CancellationToken cancellationToken) => view switch
    {
        { Screen: HistoryScreen { Filter.Question: not null } history } => await AllAsync(network.Key, entry => history.Filter.Matches(guide, entry), cancellationToken),
        { Screen: HistoryScreen history } => await SomeAsync(network.Key, history, cancellationToken),
        { Screen: DecisionsScreen } => await AllAsync(network.Key, entry => entry.Kind == LogKind.Answered, cancellationToken),
        _ when view.Notices.OfType<TakenBack>().FirstOrDefault() is { } taken => recalled?.Last is { } last ? new LogPart(last.Entries) : await OfVersionAsync(network.Key, taken.Version, cancellationToken),
        _ => LogPart.None,
    };

    // What cannot be taken back stands in the way once: who asks again goes past it. A button is pressed twice too easily for that.
    private static int? Passed(TakeBack wish, Member me, DateTimeOffset now) =>
        wish.AsOf is null && now - me.Position.At < Repeating
        && View.Read(me.Position.Reply)?.Notices is { } notices && !notices.Any(notice => notice is TakenBack)
            ? notices.OfType<NotTakenBack>().Select(notice => (int?)notice.Version).FirstOrDefault()
            : null;

    private async Task<LastChange> LastChangeAsync(Network network, Member me, int? before, CancellationToken cancellationToken)
    {
        var (entries, unreadable) = (new List<LogEntry>(), new List<int>());
        for (LogPlace? from = null; ;)
        {
            var page = await store.ReadLogAsync(network.Key, from, Stretch, cancellationToken);
            // What was written after the network was read is not taken back on sight of what it was before: read both again.
            if (page.Entries is [var newest, ..] && newest.Version > network.Head.Version)
                throw new StoreConflictException(new InvalidOperationException("The log is newer than the network."));
            entries.AddRange(page.Entries);
            unreadable.AddRange(page.Unreadable);
            if (LastChange.In(new LogPage(entries, page.Older, unreadable), me.Id, network.Head.Round, before) is { } found)
                return found;
            from = page.Older;
        }
    }

    private async Task<LogEntry?> EntryAsync(NetworkKey key, Restore wish, CancellationToken cancellationToken)
    {
        var page = await store.ReadLogAsync(key, wish.Entry, 1, cancellationToken);
        return page.Entries is [var entry] && entry.Place == wish.Entry && new LogFilter(wish.Mark.Question).Matches(guide, entry) ? entry : null;
    }

    // The first answer has number 1, so that a number stays what it is.
    private async Task<LogEntry?> EntryAsync(NetworkKey key, RestoreNumbered wish, CancellationToken cancellationToken)
    {
        var said = await AllAsync(key, entry => new LogFilter(wish.Question).Matches(guide, entry), cancellationToken);
        return said.Entries.ElementAtOrDefault(said.Entries.Count - wish.Number);
    }

    private async Task<LogPart> SomeAsync(NetworkKey key, HistoryScreen history, CancellationToken cancellationToken)
    {
        // One more than is shown tells whether there are older ones.
        const int most = HistoryPages.PageSize + 1;
        return await ReadAsync(key, history.From, history.Filter.IsOpen ? most : Stretch, most, entry => history.Filter.Matches(guide, entry), cancellationToken);
    }

    private Task<LogPart> AllAsync(NetworkKey key, Func<LogEntry, bool> wanted, CancellationToken cancellationToken) =>
        ReadAsync(key, null, Stretch, int.MaxValue, wanted, cancellationToken);

    private async Task<LogPart> OfVersionAsync(NetworkKey key, int version, CancellationToken cancellationToken)
    {
        var page = await store.ReadLogAsync(key, new LogPlace(version, 0), Stretch, cancellationToken);
        return new LogPart([.. page.Entries.Where(entry => entry.Version == version)]);
    }

    private async Task<LogPart> ReadAsync(NetworkKey key, LogPlace? from, int stretch, int most, Func<LogEntry, bool> wanted, CancellationToken cancellationToken)
    {
        var entries = new List<LogEntry>();
        var unreadable = 0;
        do
        {
            var page = await store.ReadLogAsync(key, from, stretch, cancellationToken);
            entries.AddRange(page.Entries.Where(wanted).Take(most - entries.Count));
            unreadable += page.Unreadable.Count;
            from = page.Older;
        }
        while (from is not null && entries.Count < most);

        return new LogPart(entries, unreadable);
    }
}
