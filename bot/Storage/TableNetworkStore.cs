using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>Networks and their coordinators in Azure Table Storage: a partition per network, one transaction per turn.</summary>
internal sealed partial class TableNetworkStore(TableServiceClient service, GuideContent guide, TimeProvider clock, ILogger<TableNetworkStore> logger) : INetworkStore
{
    public const string NetworksTable = "Networks";
    public const string PeopleTable = "People";
    public const string DueTable = "Due";

    /// <summary>All tables that the bot keeps.</summary>
    public static readonly string[] Tables = [NetworksTable, PeopleTable, DueTable];

    private readonly TableClient networks = service.GetTableClient(NetworksTable);
    private readonly TableClient people = service.GetTableClient(PeopleTable);
    private readonly TableClient due = service.GetTableClient(DueTable);

    // The rows of a network at hand that could not be read, wholly or in part, by row key; the network itself does not know of them.
    private readonly ConditionalWeakTable<Network, Dictionary<string, TableEntity>> unreadable = [];

    public Task<Network?> LoadAsync(NetworkKey key, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var partition = StorageKeys.Network(key);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {StorageKeys.LogPrefix}");
        var loading = new Loading(key, this);
        await foreach (var row in networks.QueryAsync<TableEntity>(filter, cancellationToken: token))
            loading.Take(row);
        if (loading.Network() is not { } network)
            return null;
        if (loading.Unreadable.Count > 0)
            unreadable.Add(network, loading.Unreadable);
        network.Adapt(guide);
        return network;
    }, cancellationToken);

    public Task<LogPage> ReadLogAsync(NetworkKey key, LogPlace? from, int most, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var partition = StorageKeys.Network(key);
        var first = from is { } place ? StorageKeys.Log(place.Version, place.Sequence) : StorageKeys.LogPrefix;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {StorageKeys.LogEnd}");
        var (entries, unreadable) = (new List<LogEntry>(), new List<int>());
        await foreach (var row in networks.QueryAsync<TableEntity>(filter, most, cancellationToken: token))
        {
            if (Soft(row).Or<LogEntry?>("*", LogRows.Read, null) is { } entry)
                entries.Add(entry);
            else if (LogRows.VersionOf(row) is { } version)
                unreadable.Add(version);
            if (entries.Count == most)
                return new LogPage(entries, new LogPlace(entries[^1].Version, entries[^1].Sequence).Following(), unreadable);
        }

        return new LogPage(entries, null, unreadable);
    }, cancellationToken);

    public Task SaveAsync(Network network, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var head = NetworkRows.Write(network.Head with { Version = network.Head.Version + 1 });
        var actions = new Dictionary<string, TableTransactionAction>(StringComparer.Ordinal)
        {
            [head.RowKey] = network.Head.Stamp is { } stamp
                // Merged: what a later release notes in the head outlives a return to this one.
                ? new TableTransactionAction(TableTransactionActionType.UpdateMerge, head, new ETag(stamp))
                : new TableTransactionAction(TableTransactionActionType.Add, head),
        };
        // A transaction takes each row once: the last change of a row is the one that stands.
        foreach (var change in network.Changes)
        {
            var action = NetworkRows.Write(network.Key, change);
            actions[action.Entity.RowKey] = action;
        }

        // What could not be read is not lost by writing in its place.
        if (unreadable.TryGetValue(network, out var damaged))
        {
            foreach (var row in actions.Keys.ToList().Where(damaged.ContainsKey).Select(key => damaged[key]))
            {
                var keep = NetworkRows.Keep(row, network.Head.Version + 1);
                actions[keep.Entity.RowKey] = keep;
            }
        }

        // Written first: what points at a moment that is not there is found out when it fires, what is not pointed at would never fire.
        foreach (var rows in DueRows.Of(network, clock.GetUtcNow()).GroupBy(row => row.PartitionKey).SelectMany(day => day.Chunk(DueRows.MostTogether)))
            await due.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertMerge, row)), token);
        await networks.SubmitTransactionAsync(actions.Values, token);
        return true;
    }, cancellationToken);

    public Task<PersonRecord?> LoadPersonAsync(PersonKey key, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var row = await people.GetEntityIfExistsAsync<TableEntity>(StorageKeys.Tenant(key.Tenant), StorageKeys.Person(key.Person), cancellationToken: token);
        return row.HasValue ? PersonRows.ReadPerson(key, Soft(row.Value!)) : null;
    }, cancellationToken);

    public Task<PersonRecord> SavePersonAsync(PersonRecord person, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var response = await PutAsync(PersonRows.Write(person), person.Stamp, token);
        return person with { Stamp = response.Headers.ETag?.ToString() };
    }, cancellationToken);

    public Task<Invitation?> LoadInvitationAsync(string tenant, string code, CancellationToken cancellationToken) => StorageGuard.RunAsync(async token =>
    {
        var row = await people.GetEntityIfExistsAsync<TableEntity>(StorageKeys.Tenant(tenant), StorageKeys.Invitation(code), cancellationToken: token);
        return row.HasValue ? Soft(row.Value!).Or<Invitation?>("*", found => PersonRows.ReadInvitation(tenant, code, found), null) : null;
    }, cancellationToken);

    public Task SaveInvitationAsync(Invitation invitation, CancellationToken cancellationToken) =>
        StorageGuard.RunAsync(token => PutAsync(PersonRows.Write(invitation), invitation.Stamp, token), cancellationToken);

    public Task SaveLinkAsync(CalendarLink link, CancellationToken cancellationToken) => StorageGuard.RunAsync(async stop =>
    {
        var written = await people.UpsertEntityAsync(LinkRows.Write(link), TableUpdateMode.Replace, stop);
        // Those that nobody used go when there is a next one.
        var past = TableClient.CreateQueryFilter($"PartitionKey eq {StorageKeys.Links} and Expires lt {link.Expires - CalendarLink.Life}");
        await foreach (var row in people.QueryAsync<TableEntity>(past, select: ["PartitionKey", "RowKey"], cancellationToken: stop))
            await people.DeleteEntityAsync(row, ETag.All, stop);
        return written;
    }, cancellationToken);

    public Task<CalendarLink?> LoadLinkAsync(string token, CancellationToken cancellationToken) => StorageGuard.RunAsync(async stop =>
    {
        var row = await people.GetEntityIfExistsAsync<TableEntity>(StorageKeys.Links, StorageKeys.Link(token), cancellationToken: stop);
        return row.HasValue ? Soft(row.Value!).Or<CalendarLink?>("*", found => LinkRows.Read(token, found), null) : null;
    }, cancellationToken);

    public Task<bool> EndLinkAsync(string token, CancellationToken cancellationToken) => StorageGuard.RunAsync(
        async stop => (await people.DeleteEntityAsync(StorageKeys.Links, StorageKeys.Link(token), ETag.All, stop)).Status != 404, cancellationToken);

    private Task<Response> PutAsync(TableEntity row, string? stamp, CancellationToken token) => stamp is null
        ? people.AddEntityAsync(row, token)
        : people.UpdateEntityAsync(row, new ETag(stamp), TableUpdateMode.Replace, token);

    private SoftReading Soft(TableEntity row, Action<TableEntity>? damaged = null) => new(row, place =>
    {
        SetAside(logger, row.PartitionKey, place);
        damaged?.Invoke(row);
    });

    // The keys and the kind of error only: the error's own text may repeat what was answered.
    [LoggerMessage(Level = LogLevel.Error, Message = "In partition {Partition}, {Place} cannot be read and was set aside.")]
    private static partial void SetAside(ILogger logger, string partition, string place);

    /// <summary>A network being put together row by row. A row that cannot be read is left where it is; the rest goes on.</summary>
    private sealed class Loading(NetworkKey key, TableNetworkStore store)
    {
        private readonly Dictionary<QuestionId, Answer> answers = [];
        private readonly Dictionary<PersonId, Member> members = [];
        private readonly Dictionary<AcceptanceSubject, Acceptance> acceptances = [];
        private readonly Dictionary<Month, Tally> tallies = [];
        private readonly Dictionary<MomentId, Moment> moments = [];
        private readonly Dictionary<EvaluationKey, Evaluation> evaluations = [];
        private AgendaSettings? agenda;
        private NetworkHead? head;
        private bool any;

        /// <summary>The rows of which something could not be read, by row key.</summary>
        public Dictionary<string, TableEntity> Unreadable { get; } = new(StringComparer.Ordinal);

        public void Take(TableEntity row)
        {
            any = true;
            var soft = store.Soft(row, damaged => Unreadable[damaged.RowKey] = damaged);
            if (row.RowKey.StartsWith(StorageKeys.AnswerPrefix, StringComparison.Ordinal))
                Keep(answers, soft.Or<Answer?>("*", NetworkRows.ReadAnswer, null), answer => answer.Question);
            else if (row.RowKey.StartsWith(StorageKeys.MemberPrefix, StringComparison.Ordinal))
                Keep(members, soft.Or<Member?>("*", _ => NetworkRows.ReadMember(soft), null), member => member.Id);
            else if (row.RowKey.StartsWith(StorageKeys.AcceptedPrefix, StringComparison.Ordinal))
                Keep(acceptances, soft.Or<Acceptance?>("*", NetworkRows.ReadAcceptance, null), acceptance => acceptance.Subject);
            else if (row.RowKey.StartsWith(StorageKeys.TallyPrefix, StringComparison.Ordinal))
                Keep(tallies, soft.Or<Tally?>("*", NetworkRows.ReadTally, null), tally => tally.Month);
            else if (row.RowKey.StartsWith(StorageKeys.MomentPrefix, StringComparison.Ordinal))
                Keep(moments, soft.Or<Moment?>("*", MomentRows.Read, null), moment => moment.Id);
            else if (row.RowKey.StartsWith(StorageKeys.EvaluationPrefix, StringComparison.Ordinal))
                Keep(evaluations, soft.Or<Evaluation?>("*", EvaluationRows.Read, null), evaluation => evaluation.Key);
            else if (row.RowKey == StorageKeys.Agenda)
                agenda = soft.Or<AgendaSettings?>("*", MomentRows.ReadAgenda, null);
            else if (row.RowKey == StorageKeys.Head)
                head = soft.Or<NetworkHead?>("*", found => NetworkRows.ReadHead(key, found), null);
        }

        /// <exception cref="NetworkUnreadableException">There are rows, but no head that can be read.</exception>
        public Network? Network() =>
            head is not null ? new Network(head, answers.Values, members.Values, acceptances.Values, tallies.Values, moments.Values, agenda, evaluations.Values)
            : any ? throw new NetworkUnreadableException(key)
            : null;

        private static void Keep<TKey, T>(Dictionary<TKey, T> kept, T? read, Func<T, TKey> keyOf) where T : class where TKey : notnull
        {
            if (read is not null)
                kept[keyOf(read)] = read;
        }
    }
}
