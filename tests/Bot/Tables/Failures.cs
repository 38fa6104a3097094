using System.Net;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Failures
{
    [Fact]
    public async Task A_busy_service_is_asked_again_as_often_as_the_caller_wants()
    {
        var handler = new RecordingHandler(HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError, HttpStatusCode.NoContent);
        var options = handler.Options;
        options.Retry.MaxRetries = 2;

        var answer = await Table(options).UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = "text" });

        Assert.Equal((204, 3), (answer.Status, handler.Requests.Count));
        Assert.All(handler.Requests, request => Assert.Equal(handler.Requests[0].Body, request.Body));
        Assert.StartsWith("SharedKeyLite account:", handler.Header(2, "Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_a_failure_with_its_status()
    {
        var handler = new RecordingHandler(HttpStatusCode.ServiceUnavailable);
        var options = handler.Options;
        options.Retry.MaxRetries = 1;

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table(options).AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((503, 2), (failure.Status, handler.Requests.Count));
    }

    [Fact]
    public async Task A_conflict_is_not_asked_again()
    {
        var handler = new RecordingHandler(HttpStatusCode.Conflict);

        await Assert.ThrowsAsync<RequestFailedException>(() => Table(handler.Options).AddEntityAsync(new TableEntity("p", "r")));

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_1\r\n\r\n--changesetresponse_1\r\n")]
    [InlineData("--changesetresponse_1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 204 No Con")]
    [InlineData("--changesetresponse_1\r\n\r\nHTTP/1.1 204 No Content\r\nETag: x\r\n\r\n\r\n--changesetresponse_1--\r\n")]
    public async Task A_transaction_whose_answer_is_cut_short_is_never_taken_for_done(string body)
    {
        var handler = new RecordingHandler(HttpStatusCode.Accepted) { Body = body };

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table(handler.Options).SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "1")),
            new(TableTransactionActionType.Add, new TableEntity("p", "2")),
        ]));

        Assert.Equal(202, failure.Status);
    }

    [Fact]
    public async Task A_page_from_a_proxy_keeps_its_status()
    {
        var handler = new RecordingHandler(HttpStatusCode.Forbidden) { Body = "<html>{\"odata.error\":5}</html>" };

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table(handler.Options).GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal((403, null), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task Creating_a_table_that_is_there_is_a_conflict_or_welcome()
    {
        var azurite = await Azurite.RunningAsync();
        var table = await azurite.NewTableAsync();
        var service = new TableServiceClient(azurite.ConnectionString);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync());

        Assert.Equal(409, failure.Status);
        Assert.True(failure.ErrorCode == TableErrorCode.TableAlreadyExists, failure.ErrorCode);
        Assert.Equal(table.Name, (await table.CreateIfNotExistsAsync()).Value.Name);
        Assert.Equal(table.Name, (await service.CreateTableIfNotExistsAsync(table.Name)).Value.Name);
        Assert.Equal(table.Name, service.CreateTableIfNotExists(table.Name).Value.Name);
    }

    [Fact]
    public async Task A_table_that_is_being_deleted_is_not_taken_for_one_that_is_there()
    {
        var handler = new RecordingHandler(HttpStatusCode.Conflict);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table(handler.Options).CreateIfNotExistsAsync());

        Assert.Equal(409, failure.Status);
    }

    [Fact]
    public async Task A_deleted_table_is_gone_and_deleting_it_again_is_no_error()
    {
        var table = await (await Azurite.RunningAsync()).NewTableAsync();

        var first = await table.DeleteAsync();
        var second = await table.DeleteAsync();

        Assert.Equal((204, 404), (first.Status, second.Status));
    }

    private static TableClient Table(TableClientOptions options) =>
        new(new Uri("https://account.table.core.windows.net"), "people", new TableSharedKeyCredential("account", "aw=="), options);
}
