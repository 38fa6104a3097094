using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bench.Soak;

/// <summary>
/// What must have become of the moments of the clients' own networks: each was rung, reached every coordinator of it or is kept for her until
/// later, did so not early, and came twice only with its reason. And nothing that comes unasked shows another network.
/// </summary>
/// <param name="moments">What fell due.</param>
/// <param name="seats">The coordinators.</param>
/// <param name="arrivals">The messages that reached a chat unasked.</param>
/// <param name="killed">Where processes were killed.</param>
/// <param name="noted">What processes noted of messages.</param>
internal sealed class RingingChecks(IReadOnlyList<RingingMoment> moments, IReadOnlyList<Seat> seats, IReadOnlyList<Arrival> arrivals, IReadOnlyList<Noted> killed, IReadOnlyList<Noted> noted)
{
    public IReadOnlyList<Seat> Seats => seats;

    /// <param name="networks">What is stored of the networks.</param>
    /// <param name="held">What is kept for each person until later.</param>
    public IEnumerable<Violation> Check(IReadOnlyList<StoredNetwork> networks, ILookup<string, string> held)
    {
        var chats = arrivals.OrderBy(arrival => arrival.At).ToLookup(arrival => arrival.Conversation);
        return Strange(chats).Concat(
            from moment in moments
            let network = networks.Single(network => network.Network == moment.Network)
            let lines = network.Log.Where(line => line.Subject == moment.Id).Select(line => line.Kind).ToList()
            from violation in Rung(moment, lines).Concat(
                from seat in seats
                where seat.Network.Network == moment.Network
                let member = network.Members.FirstOrDefault(member => member.Person == seat.Id)
                // Who cannot be reached is named so; what waits is kept in her row; what a colleague settled meanwhile is not said any more.
                let isOwed = member is { IsUnreachable: false } && !held[seat.Id].Contains(moment.About) && !lines.Contains(LogLine.Settled)
                from violation in To(seat, moment, [.. chats[seat.Conversation].Where(arrival => arrival.IsAbout(moment.About))], isOwed, lines.Count(kind => kind == LogLine.Rung))
                select violation)
            select violation);
    }

    private static IEnumerable<Violation> Rung(RingingMoment moment, List<string> lines) =>
        lines.Contains(LogLine.Rung) ? [] : [new Violation(Violation.Reminder, moment.Network, $"{moment.Id} was due at {moment.DueAt:O}, and the log does not know that it was said")];

    private IEnumerable<Violation> To(Seat seat, RingingMoment moment, IReadOnlyList<Arrival> heard, bool isOwed, int rung)
    {
        if (heard.Count == 0 && isOwed)
            yield return new Violation(Violation.Reminder, seat.Id, $"she did not hear of {moment.About}, and nothing says why");
        foreach (var early in heard.Where(arrival => arrival.At < moment.DueAt))
            yield return new Violation(Violation.Reminder, seat.Id, $"she heard of {moment.About} {(moment.DueAt - early.At).TotalSeconds:0.00} s before it was due");
        // Who puts it off hears of it once more, and the log says so.
        foreach (var again in Repeats.Of([.. heard.Select(arrival => arrival with { About = moment.About })], killed, noted).Where(repeat => repeat.Why == WhyTwice.None).Skip(Math.Max(0, rung - 1)))
            yield return new Violation(Violation.Reminder, seat.Id, $"she heard of {moment.About} once more without a reason, after {again.Arrival.At:O} from {again.Arrival.Instance}");
    }

    private IEnumerable<Violation> Strange(ILookup<string, Arrival> chats) =>
        from seat in seats
        from arrival in chats[seat.Conversation]
        let strange = arrival.Card is { } card ? Told.StrangeIn(card, seat) : null
        where strange is not null
        select new Violation(Violation.Torn, seat.Id, $"a message that came unasked showed another network: {strange}");
}
