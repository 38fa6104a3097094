using System.Net;
using Azure;
using Azure.Core;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Credentials
{
    private static readonly Uri Account = new("https://sleutelnet.table.core.windows.net/");

    [Fact]
    public async Task A_connection_string_a_key_and_a_client_of_a_service_reach_the_same_table()
    {
        var azurite = await Azurite.RunningAsync();
        var credential = new TableSharedKeyCredential(Azurite.Account, Azurite.Key);
        var name = azurite.NewTableName();
        await new TableServiceClient(azurite.Endpoint, credential).CreateTableIfNotExistsAsync(name);

        await new TableClient(azurite.ConnectionString, name).AddEntityAsync(new TableEntity("p", "1"));
        await new TableClient(azurite.Endpoint, name, credential).AddEntityAsync(new TableEntity("p", "2"));
        var service = new TableServiceClient(azurite.ConnectionString).GetTableClient(name);

        Assert.Equal(["1", "2"], await service.QueryAsync<TableEntity>().Select(row => row.RowKey).ToListAsync());
    }

    [Fact]
    public async Task A_wrong_key_is_refused_until_it_is_put_right()
    {
        var azurite = await Azurite.RunningAsync();
        var table = await azurite.NewTableAsync();
        var credential = new TableSharedKeyCredential(Azurite.Account, Convert.ToBase64String(new byte[64]));
        var client = new TableClient(azurite.Endpoint, table.Name, credential);

        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => client.AddEntityAsync(new TableEntity("p", "r")));
        credential.SetAccountKey(Azurite.Key);
        var added = await client.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal((403, 204), (refused.Status, added.Status));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/people", "devstoreaccount1")]
    [InlineData("usedevelopmentstorage=True;", "http://127.0.0.1:10002/devstoreaccount1/people", "devstoreaccount1")]
    [InlineData("AccountName=a;AccountKey=aw==", "https://a.table.core.windows.net/people", "a")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=a;AccountKey=aw==;EndpointSuffix=x.nl", "http://a.table.x.nl/people", "a")]
    [InlineData("AccountName=a;AccountKey=aw==;TableEndpoint=http://127.0.0.1:9/a/", "http://127.0.0.1:9/a/people", "a")]
    public void A_connection_string_says_where_the_tables_are(string connectionString, string uri, string account)
    {
        var table = new TableClient(connectionString, "people");

        Assert.Equal((uri, account, "people"), (table.Uri.AbsoluteUri, table.AccountName, table.Name));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=a")]
    [InlineData("AccountName=a;AccountKey=not base64!")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=aw==")]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("AccountName=a;AccountKey=aw==;TableEndpoint=ftp://x")]
    public void A_connection_string_that_cannot_be_used_is_refused_without_telling_its_key(string connectionString)
    {
        var refused = Assert.Throws<FormatException>(() => new TableServiceClient(connectionString));

        Assert.DoesNotContain("aw==", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_credential_gives_one_bearer_token_for_all_requests()
    {
        var handler = new RecordingHandler(HttpStatusCode.NoContent);
        var credential = new FixedToken();
        var table = new TableServiceClient(Account, credential, handler.Options).GetTableClient("people");

        await table.AddEntityAsync(new TableEntity("p", "r"));
        await table.UpsertEntityAsync(new TableEntity("p", "r"));

        Assert.Equal("Bearer the-token", handler.Header(0, "Authorization"));
        Assert.Equal("Bearer the-token", handler.Header(1, "Authorization"));
        Assert.Equal("https://storage.azure.com/.default", Assert.Single(credential.Scopes));
        Assert.Equal("2020-12-06", handler.Header(0, "x-ms-version"));
        Assert.Equal("https://sleutelnet.table.core.windows.net/people", handler.Requests[0].Message.RequestUri!.AbsoluteUri);
        Assert.Equal("sleutelnet", table.AccountName);
    }

    [Theory]
    [InlineData("http://sleutelnet.table.core.windows.net/")]
    [InlineData("http://127.0.0.1:10002/devstoreaccount1")]
    public void A_token_credential_never_travels_in_the_clear(string endpoint)
    {
        var credential = new FixedToken();

        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri(endpoint), credential));
        Assert.Throws<ArgumentException>(() => new TableClient(new Uri(endpoint), "people", credential));

        Assert.Empty(credential.Scopes);
    }

    private sealed class FixedToken : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("the-token", DateTimeOffset.UtcNow.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
