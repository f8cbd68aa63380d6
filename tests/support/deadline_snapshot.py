"""What AWS Deadline Cloud's own library makes of a bundle, with no AWS: the request it would send.

    python tests/support/deadline_snapshot.py BUNDLE FOLDER

It reads the bundle as `deadline bundle submit` does, hashes the files, and instead of sending them
puts into FOLDER (its own "debug snapshot") the arguments of CreateJob, the manifests and the files.
Only what would ask AWS is replaced. Prints what it says to a person.
"""

from __future__ import annotations

import os
import sys
from configparser import ConfigParser
from unittest import mock

FARM, QUEUE = "farm-" + "0" * 32, "queue-" + "0" * 32
NOBODY = {
    "DEADLINE_CLOUD_TELEMETRY_OPT_OUT": "true",
    "AWS_DEFAULT_REGION": "us-west-2",
    "AWS_ACCESS_KEY_ID": "x",
    "AWS_SECRET_ACCESS_KEY": "x",
}


def main(bundle: str, folder: str) -> None:
    os.environ.update(NOBODY, HOME=folder + "-home")  # where it keeps settings and hashes
    import boto3
    from deadline.client import api
    from deadline.client.config import config_file

    config = ConfigParser()
    for name, value in (("farm_id", FARM), ("queue_id", QUEUE)):
        config_file.set_setting(f"defaults.{name}", value, config=config)
    queue = {"displayName": "q", "queueId": QUEUE, "farmId": FARM}
    queue["jobAttachmentSettings"] = {"s3BucketName": "b", "rootPrefix": "r"}
    aws = mock.Mock(**{"get_queue.return_value": queue})
    replaced = {
        "get_boto3_client": lambda *_, **more: aws,
        "get_queue_user_boto3_session": lambda *_, **more: boto3.Session(),
    }
    with mock.patch.multiple(api, **replaced):
        api.create_job_from_job_bundle(
            bundle,
            queue_parameter_definitions=[],
            debug_snapshot_dir=folder,
            interactive_confirmation_callback=lambda message, default: print(message) or True,
            print_function_callback=print,
            config=config,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
